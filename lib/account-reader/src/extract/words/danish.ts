import { danishRejections } from "./danish-rejections.ts";
import { list, type Wordings } from "./wordings.ts";

/** How Danish accounts word their figures. */
export const danish: Wordings = {
  ...danishRejections,
  counted: {
    company: list`
      virksomhedsdeltage(lse|re); firma(et)?; virksomheder(s|ne|nes)?; virksomhed; firmaer(ne)?
      deltagervirksomheder(ne)?; bedrifter
    `,
    cluster: list`
      klynger(ne)? (og|&|eller|\/) (innovations)?netværk(ene)?; klynge- og (innovations)?netværk*
      (innovations)?netværk(ene)? og klynger(ne)?; klyngeorganisationer(ne)?; klynger(ne)?s?; klynge
      innovationsnetværk(ene)?; netværk(ene)?
    `,
    country: list`samarbejdslande; forskellige nationer; lande(ne)?; nationer`,
    activity: list`
      aktiviteter (i samarbejde )?med (udlandet|udenlandske (samarbejds)?partnere)
      grænseoverskridende samarbejdsaktiviteter; internationale (samarbejds)?aktiviteter
      (internationale )?samarbejdsaktiviteter( (over|på tværs af) (lande)?grænse(r|rne))?
      internationale (samarbejder|samarbejdsprojekter|samarbejdsrelationer|initiativer|tiltag|indsatser|partnerskaber|samarbejdsaftaler)
      aktiviteter (på tværs af|over) (lande)?grænse(r|rne)?
      grænseoverskridende (aktiviteter|samarbejder|initiativer); aktiviteter i udlandet
      samarbejder på tværs af (lande)?grænser
    `,
    newsletter: list`(elektroniske |digitale )?nyhedsbreve(ne)?; nyhedsmails?`,
    "press-release": list`meddelelser til pressen; pressemeddelelser(ne)?`,
    media: list`
      tilfælde af mediedækning; mediedækninger; (gange )?(medie|presse)(om)?taler
      (medie|presse)omtaler(ne)?
      omtaler( i (de )?(medier(ne)?|pressen|danske medier|nyhedsmedier(ne)?|aviser(ne)?))?
      (medie|presse)(klip|historier|indslag|artikler|dækninger)
      (artikler|indslag|historier|nyheder|nyhedshistorier) i (de )?(danske |landsdækkende |lokale |trykte )*(medier(ne)?|pressen|aviser(ne)?)
      (medie|presse)omtale; omtale i (medier(ne)?|pressen)
      (historier|artikler|indslag|omtaler|nyheder) om (klyngerne|netværkene|de danske klynger|danske klynger)
      gange; (tilfælde af|eksempler på) (medie|presse)omtale
    `,
    fte: list`
      (ansatte|medarbejdere|personer)[\p{L} ,]{0,30}(omregnet til|i) (fuldtid|fuld tid|årsværk)
      årsværk; (medarbejdere|ansatte|personer) \(årsværk\)
      fuldtids(stillinger|ansatte|medarbejdere|ækvivalenter|årsværk|personer)
      fuldtids ?beskæftigede; heltids(stillinger|ansatte|medarbejdere); mandeår
    `,
    "knowledge-institution": list`
      institutioner fra videnverdenen; universiteter(, [\p{L}-]+)* og andre viden(s)?institutioner
      (forsknings- og )?videns?(- og (forsknings|uddannelses)|- og )?(institutioner(ne)?|institution|parter|partnere|aktører|miljøer)
      forsknings- og videns?institutioner(ne)?; forsknings- og uddannelsesinstitutioner
      forskningsinstitutioner
    `,
    "public-actor": list`
      aktører fra det offentlige
      offentlige (aktører|parter|partnere|myndigheder|institutioner|organisationer|samarbejdspartnere|instanser|deltagere|virksomheder og myndigheder)
      myndigheder; aktører fra den offentlige sektor
    `,
  },
  adjectives: list`
    forskellige; unikke; individuelle; enkeltstående; danske; deltagende; private; mest betydende
    mest betydelige; mest betydningsfulde; mest væsentlige; væsentligste; vigtigste; væsentlige
    betydende; største; certificerede; førende; nationale; udenlandske; de; af de; af vores
    af klyngernes; vores; øvrige; udsendte; registrerede; internationale; andre; elektroniske; egne
    såkaldte
  `,
  tells: {
    companies: [],
    companies_matchmaking: list`
      bragte [\p{L}\uE000 ]{0,40}sammen( med (vidensinstitutioner|videninstitutioner|forskere))?
      match(-| )?making*; matchning*; matchet
      (sat|bragt|ført|koblet|bringes?|sættes)( [\p{L}-]+){0,3} sammen; sat sammen med; matche(r|s)?
      match*aktiviteter; brobygning(saktiviteter)?; bragt sammen; ført sammen; koblet sammen
      partnersøgning*; partnermøder
    `,
    companies_projects: list`
      forprojekter
      (samarbejds|innovations|udviklings|fælles|forsknings|klynge|netværks|forsknings- og udviklings|forsknings- og innovations|samarbejds- og innovations|innovations- og samarbejds)?projekt(er|erne|et|samarbejder|aktiviteter|arbejde|forløb)?
      fou-projekter
    `,
    companies_international: list`
      uden for landets grænser; partnere i (andre lande|udlandet); samarbejde(r)? med udlandet
      internationalisering*
      international(e|t)? (aktiviteter*|samarbejde*|arrangementer|indsats*|projekt*|partnerskab*|tiltag|events?|netværk|forløb|relationer|arbejde|ydelser|dimension)
      over (lande)?grænserne; på tværs af (lande)?grænser*; grænseoverskridende; i udlandet
      udlandet; udenlandske (markeder|partnere|klynger); delegations*; eksportfremstød
      international(e|t)?; internationalt
    `,
    companies_courses: list`
      kurser(ne)?; kursus*; kurset; efteruddannelse*; videreuddannelse*; uddannelses*; uddannelser
      undervisning*; kompetenceudvikling*; kompetenceudviklende; kompetencegivende
      kompetenceforløb*; træning*; læringsforløb; opkvalificering*
    `,
    companies_new_competences: list`
      (nye |ny )*innovationskompetencer; ny viden og nye metoder
      evnen? til (at innovere|innovation)
      (nye |ny |styrkede |styrket |bedre |forbedrede |øgede )*(kompetencer|kompetence|færdigheder|kvalifikationer)(ne)?( og (værktøjer|redskaber|metoder))?
      kompetenceløft*; nye (værktøjer|redskaber)
    `,
    companies_new_ideas: list`
      (innovations|forretnings|produkt)idé(er|erne)?
      (nye |friske |konkrete |ny )*(idéer|ideer|idéerne|ideerne|idé|ide); nye koncepter
    `,
    companies_new_products: list`
      (nye |ny |nyt |færdige |forbedrede |konkrete |nye eller forbedrede )*(produkter(ne)?|produkt|serviceløsninger|løsninger)((,| og| eller| og\/eller|\/)? ?(nye )?(produkter|services?|serviceydelser|tjenester|tjenesteydelser|ydelser|processer|proces|løsninger|koncepter|produktionsprocesser))*
      (nye |ny |nyt |færdige |forbedrede |konkrete |nye eller forbedrede )+(services?|serviceydelser|tjenester|tjenesteydelser|ydelser|processer)((,| og| eller| og\/eller|\/)? ?(nye )?(produkter|services?|serviceydelser|tjenester|tjenesteydelser|ydelser|processer|proces|løsninger|koncepter|produktionsprocesser))*
      (services?|serviceydelser|tjenester|tjenesteydelser|ydelser|processer)(,| og| eller|\/) ?(nye )?(produkter|ydelser|processer|serviceydelser)
      (ny |nye |gennemført |gennemførte |færdige )+innovation; innovationer; produktinnovation*
    `,
    certified_gold: list`guld*`,
    certified_silver: list`sølv*`,
    certified_bronze: list`bronze*`,
    financing_total: list`
      klyngeaktiviteter for; (offentlige og private|alle) kilder
      finansiering af klynger og innovationsnetværk
      (samlede|samlet|totale|total|fælles|hele) (finansiering*|økonomi*|budget*|omsætning*|midler|ressourcer|bevilling|indtægter|økonomiske (ramme|grundlag|volumen))
      (finansiering(en)?|budget(tet)?|økonomi(en)?|omsætning(en)?|indtægter(ne)?) (i alt|samlet|lå på|beløb sig|udgjorde|var|er|nåede|på)
      total(finansiering|budget|økonomi|omsætning)*
      finansier(et|edes|es) (med|af|for)( i alt| samlet| tilsammen)?
      finansieringen af (de )?({n} )?(danske |mest betydende |væsentligste )*(klynger*|netværk*)
      (klyngernes|netværkenes|klynger og netværks|innovationsnetværkenes|klyngernes og netværkenes|klyngernes og innovationsnetværkenes|klyngeorganisationernes) (samlede )?(finansiering|økonomi|budget*|omsætning)
      (havde|har|rådede over|haft) {gap}(til rådighed|at arbejde med); rådede over
      finansiering i alt
      (modtog|fik|havde|har modtaget)( [\p{L}\uE001]+){0,3} (finansiering|midler)( for)?
      i (samlet|alt) finansiering
    `,
    financing_state: list`
      statslige bidrag; ministerier og styrelser; tilskud fra staten
      (den danske )?(stat(en|slig|slige|slig finansiering|slige midler|slige puljer|slige tilskud|ens)?|statslige [\p{L}]+|ministeri(et|er|erne)|[\p{L}]+ministeri(et|er)|[\p{L}]*styrelsen|regeringen)( midler| puljer| tilskud)?
    `,
    financing_regions: list`
      regional(e)? (medfinansiering|støtte)
      (de )?(fem )?(danske )?(region(er|erne|ernes|al|ale|alt)( (midler|tilskud|finansiering|udviklingsmidler|kilder|bidrag))?|vækstfora|vækstforaene|regionalfondsmidler)(?! i)
    `,
    financing_municipalities: list`
      kommunal(e)? (medfinansiering|støtte|finansiering)
      (de )?(kommun(er|erne|ernes|al|ale)( (midler|tilskud|finansiering|kilder|bidrag|fællesskaber))?)
    `,
    financing_eu: list`
      eu-puljer; europæiske programmer; strukturfonde(ne)?
      (eu(-midler(ne)?|-programmer(ne)?|-finansiering|-fonde(ne)?|-støtte|-tilskud|-kilder|-projektmidler|'s (programmer|fonde)|s (programmer|fonde))?|den europæiske union|europæiske (midler|programmer|fonde|kilder))
    `,
    financing_private: list`
      (de )?(private|privat)( (virksomheder og (private )?fonde|fonde|bidragydere|midler|kilder|finansiering|medfinansiering|bidrag|parter|virksomheder|aktører|sektor|indtægter|investeringer))?
      privatfinansiering; virksomheder(ne)?( selv)?; erhvervslivet; medlemskontingenter
      (kontingenter|deltagerbetaling|medlemsbetaling)( og deltagerbetaling)?; medlemmer(ne)?
    `,
    financing_other: list`
      øvrige finansieringskilder; anden oprindelse
      (fra )?(andre (kilder|midler|indtægter|bidrag|finansieringskilder|offentlige kilder|parter)|øvrige( (kilder|midler|indtægter|bidrag|finansieringskilder))?|andet|anden finansiering|fonde( mv\.| m\.v\.| og andre)?|resten)
    `,
  },
  participation: list`
    gjorde det; valgte at; aktiveret; benyttede? sig af; medvirkende; med i; i kontakt; kontakt med
    registreret; registreret som deltagere; fandt vej; været en del af; var en del af; gæstet
    deltag*; deltog; medvirk*; involver*; engager*; inddrag*; været med; var med
    (tog|tage|tager) del; taget del; gjort brug af; gjorde brug af; benytte*; brugt*; brugte
    anvendte*; nåede(s)?; nået; været aktive; aktive; samarbejde(t|de); tilknyttet; gennemførte
    gennemført; fulgte; fulgt; samlede; tiltrak; var på; kom på; været på; gik på; deltagere; i gang
  `,
  links: list`
    var; er; på; med; til; af; i alt; blev; udgjorde; udgør; nåede; nåede op på; nåede ud til
    omfattede; talte; lå på; ligger på; steg til; faldt til; voksede til; beløb sig til; løb op i
    løber op i; kom op på; endte på; samlede; involverede; tiltrak; havde; har; bidrog med
    bidrager med; stod for; står for; leverede; betalte; dækkede; finansierede; gav; kom fra
    beskæftigede; beskæftiger; samlet; tilsammen; opgjort til; opgøres til; svarende til; dvs\.
    det vil sige; nemlig; altså; hele
  `,
  subordinators: list`
    der; som; til; for; fra; gennem; igennem; via; af; på; med; i; ved; hvor; så; at; på baggrund af
    takket være; om; inden for; kan; hvilket; efter; under
  `,
  coordinators: list`og; eller; samt; og\/eller; &`,
  average: list`
    (i )?gennemsnit*; gns\.; i snit
    (pr\.|per|for hver|for hvert|i hver|i hvert|hos hver) (enkelt |enkelte )?(klynge*|netværk|innovationsnetværk|sekretariat|organisation)
    (hver|hvert) (enkelt |enkelte |af (de )?({n} )?)?(klynge*|netværk|innovationsnetværk|sekretariat|af dem)
    en (typisk|gennemsnitlig) klynge
    et (typisk|gennemsnitligt) (netværk|sekretariat|klyngesekretariat); hver især; hver(?=\W*$)
  `,
  total: list`
    i alt; (for|,) ?alle (klynger|netværk)(ne|ene)?; alle (klynger|netværk) (tilsammen|under ét)
    som sum; som en sum; tilsammen; samlet; sammenlagt; alt i alt; totalt; til sammen
  `,
  determiners: list`
    hele; de; alle; alle de; samtlige; samtlige de; disse; vores; danmarks; landets; omfatter
    omfattede; dækker; dækkede; tæller; talte; består af; bestod af; der var; der er( i dag| nu)?
    bygger på (tal|data|indberetninger) fra; tal fra; indberetninger fra
  `,
  clusterContext: list`*klynge*; *netværk*; *certificer*; *certifikat*; mærke*; ecei; label*`,
  internationalContext: list`
    samarbejd*; partner*; aktive i; aktivitet*; relation*; kontakt*; international*; udland*
    udenlandsk*; grænse*; forskellige lande; verden; bånd; forbindelse*; rækker; globus*
  `,
  financingContext: list`
    *finansier*; *midler*; *budget*; kilde*; økonomi*; indtægt*; bidrag*; krone*; omsætning*; betal*
    penge*
  `,
  mediaContext: list`*medi*; *presse*; avis*; *omtal*; journalist*`,
  sums: list`
    (i )?alt; samlet; sum; total; totalt; tilsammen; alle kilder; samlet finansiering
    finansiering i alt
  `,
  plain: list`
    uddannelse(r|n)?; mindst; hver; kommunikation; synlighed; kilder?; andel; beløb; nøgletal; data
    mærker?; store; små; formidling; innovation(s|en)?; evne(n|r)?; bedre; bedst; gode?
    forsker(e|ne); universitet(er|erne)?; forskning(en)?; arbejder; mødte; møde(r|s)?; skabe(r|s)?
    trods; været med til; typisk; gennemsnitlig; sekretariat(er|erne|et)?; årsværk; bemanding
    abonnenter; etablere(t|de)?; igangsat; sat; udsendte?; udsendt; sendt; sendte; anvendt; brugt
    brugte; brug; stod; haft; gjort; giver; løb; aktivitet(er|erne|en)?; nye?; nyt; året; år; årets?
    antal(let)?; tal; regnskab(et)?; hvor mange; dette; disse; har; have; havde; blev; blevet; været
    være; ikke; ingen; det; de; den; deres; vi; os; mindst én; mere; mest; flest; end; også; igen
    kun; inden; over; under; mellem; blandt; efter; før; siden; alle; nogle; begge; mange; flere
    fik; fået; får; udviklede?; udviklet; opnåede?; opnået; kom; kommet; kommer; gik; gået; tog
    taget; skabte?; skabt; lancerede; lanceret; indførte; indført; styrkede; forbedre(t|de)?
    oplyser; angiver; melder; siger; rapporterede; registreret; målt; ydelser; danmark; danske?
    landet; sammen; hele; forskellige; egne?; selv; markedet; virksomheder(ne)?; tilbud; hjælp
    gennem; takket; resultat(er|et)?; herhjemme
  `,
  months: list`
    januar; februar; marts; april; maj; juni; juli; august; september; oktober; november; december
    okt; dec
  `,
  singleSecretariat: list`
    i (en|den enkelte|hver) klynge; en typisk klynge; (et|hvert|det) (klynge)?sekretariat(et)?
  `,
  commonWords: list`
    og; der; til; med; er; var; en; af; virksomheder; klynger; klyngerne; på; har; det
  `,
};
