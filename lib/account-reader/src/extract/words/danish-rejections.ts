import { aside, list, type RejectionWordings } from "./wordings.ts";

/** How Danish accounts word what makes a number something else than a result of the year. */
export const danishRejections: RejectionWordings = {
  examples: list`
    tyskland; sverige; norge; finland; europas; i europa; for eksempel; f\.eks\.?; fx; eksempelvis
    case:
  `,
  columns: {
    "a part only": list`
      minimum; maksimum; min\.?; maks\.?; median; laveste; højeste; mindste; største; spænd
    `,
    "another year": list`sidste år; forrige år; året før`,
    "a change": list`ændring*; udvikling*; vækst; forskel; stigning; fremgang; indeks; diff\.?`,
    "a goal or forecast": list`
      mål; måltal*; målsætning*; forvent*; prognose*; budget; plan*; skøn*
    `,
    "this year": list`i år; resultat*; realiseret; opnået; faktisk*; årets`,
  },
  conflicts: list`
    det (præcise|nøjagtige) tal; uoverensstemmelse*; afvigelse*; afviger; trykfejl; slåfejl
    tastefejl; skrivefejl; rettes; rettet; rettelser?; stemmer ikke; passer ikke; modstrid*
    uafklaret; uklart; ikke (forklaret|afklaret|bekræftet); undersøges
  `,
  asides: [
    aside("another year")`
      (i )?{other},? (da|hvor)( der)?( var)? {n}
      \(((in|i|for) )?{other}[:,=]? ?(var (det|der|tallet) )?{n}
      ((i|for) )?{other}( tal| resultat| regnskab|-tal(let)?)?( var| lå på|:| ?=) ?{n}
      (op|ned|steget|steg|faldt|faldet|vokset|voksede|gået (frem|tilbage)|gik (frem|tilbage)|en stigning|et fald|stigning|fald|fremgang|tilbagegang)( igen)? fra( de| kun| blot)? {n}( [\p{L}-]+){0,3}?( {before})?
      fra {n}( [\p{L}-]+){0,3}?( {before})?(?=,? til )
      (i|for) {other},? ((hvor|da) )?(var|(tallet|antallet|det|der) var|lå (tallet|antallet) på|tallet lå på|havde|deltog|blev det til|det blev til)?( (det|der|tallet|antallet))?( kun| blot)? {n}
      (mod|imod|sammenlignet med|sammenholdt med|i forhold til|kontra|versus|frem for|efter)( de| kun| blot)? {n}( [\p{L}-]+){0,3}?( {before})?
      (sidste år(s)?|året før|året forinden|forrige år|i fjor|tidligere|sidste regnskab)( tal)?( var (det|der|tallet|antallet)| lå (det|tallet) på| var| på|:)? {n}
      {n}( [\p{L}-]+){0,3}? \(?(i |for |fra )?({other}|året (før|forinden|inden)|(det )?forrige år|i fjor)
      {n}( [\p{L}-]+)?? {before}
    `,
    aside("a longer or shorter time")`
      {n}( [\p{L}-]+){0,3}? (pr\.|per|om|hver) (måned(en)?|uge(n)?|dag(en)?)
    `,
    aside("a change")`
      {n}( [\p{L}-]+){0,3}? (flere|færre|mere|mindre|højere|lavere|bedre)( [\p{L}-]+){0,3}? end( {before})?(,? (da|hvor)( der)?( var)? {n}( [\p{L}-]+)?)?
      {n} (flere|færre)(?! end)
      (stigning|fremgang|vækst|forøgelse|fald|tilbagegang|nedgang|reduktion|udvikling|ændring)(en)? på( omkring| ca\.| næsten| knap| godt)? {n}( {before})?
      (steg|steget|stiger|voksede|vokset|faldt|faldet|øget|øgedes|gået (frem|tilbage|op|ned)|gik (frem|tilbage|op|ned)|op|ned)( igen)? med( omkring| ca\.| næsten| knap| godt| kun)? {n}( {before})?
      {n}( [\p{L}-]+){0,2}? (stigning|fremgang|vækst|fald|tilbagegang|nedgang)
      (?<=[,(] ?)(op|ned|plus|minus) {n}
      {n}( [\p{L}-]+){0,3}? (større|stærkere|svagere|længere|kortere)
    `,
    aside("a goal or forecast")`
      (mål|målet|målsætning*|måltal*|ambition*|forvent*|prognose*|sigte*|planlagt*|budgetteret) ({words} )?{n}
      {n}( [\p{L}-]+){0,4}? (er|var|som) (målet|målsætningen|ambitionen|mål)
    `,
    aside("a part only")`
      (?<=, )(hvoraf|heraf|af hvilke) {n}( [\p{L}-]+){0,5}(?=, (?!og |eller |{n})\p{Ll})
      {n}( [\p{L}-]+){0,2}? (af|blandt) (dem|disse|hvilke)(?! {n})
      (af|blandt) (dem|disse|hvilke)( [\p{L}-]+){0,3}?,? {n}
    `,
    aside("what is left")`yderligere {n}`,
    aside("a part only")`
      {n}( [\p{L}-]+){0,2}? (er|var) (små|nye)
      (en|hver) ud af {n}
      {n} ud af {n}(?! [\p{L} ]*(klynge|netværk|virksomhed))
      (færre|mindre|flere|mere) end {n} (ansatte|medarbejdere|årsværk)
      (under|over|op til|mellem|med)( ca\.)? {n}( (og|til) {n})? (ansatte|medarbejdere|personer)
      {n} (ansatte|medarbejdere|personer)(?! \(?årsværk)
      {n} (timer|dage|uger|måneder|år|minutter|sider)
    `,
  ],
  neutral: list`
    ikke (fandtes|eksisterede|har været|havde været|var)( der)? før; aldrig (før )?har så mange
    små, mellemstore og store
    (til|for) (alle )?(klyngernes |netværkenes )?medlemmer(ne)?( og [\p{L} ]{3,30})?
    (over|under|mere end|bedre end) (målet|måltallet|forventet|forventningerne|forventningen|ventet)
    (flere|færre|mere|bedre|højere|lavere) end (forventet|planlagt|ventet); (helt )?i mål
    (store og små|små og store|store såvel som små); det (højeste|bedste)( antal| resultat)? hidtil
    hidtil (højeste|bedste|største)
  `,
  otherActivities: list`
    kurset; konference*; seminar*; workshops*; møder; netværksmøder; temamøder; arrangement*
    studietur*; messer?; udstilling*; webinar*; rådgivning*; vejledning*; sparring*; mentor*
    events?; virksomhedsbesøg; besøg; konkurrence*; inkubat*; accelerat*; bestyrelse*; styregruppe*
    arbejdsgruppe*; udvalg; undersøgelse*; tests?; medlem*
  `,
  others: list`
    matches; ukendt; uoplyst; studerende; elever; deltagere; personer; mennesker
    delegation(er|ture|srejser)?; arrangement(er|erne)?; møder; besøg; workshops?; seminarer
    konferencer; webinarer; job; arbejdspladser; patenter; iværksættere; medlem(mer|merne)?
    ansøgninger; ansøgere; følgere; abonnenter; læsere; downloads; podcasts?; timer; dage; ansatte
    medarbejdere; kontorer; svar; respondenter; brancher; praktikanter; praktikforløb; aftaler
    eksport*; omsætning; events?
  `,
  labels: list`
    sider?; s\.; figur(er)?; fig\.; tabel(ler)?; kapit(el|ler); afsnit; bilag; noter?; fodnote; nr\.
    nummer; årgang; udgave; version; issn; isbn; doi; cvr(-nr\.)?; ean; tlf\.?; telefon; fax; mobil
    punkt; trin; lov; §; horisont; industri; j\.nr\.; sagsnr\.; lokale
  `,
  changes: list`
    fra; (steg|steget|stiger|vokset|voksede|vokser|øget|øgede) med; (faldt|faldet|falder|op|ned) med
  `,
  notQualifiers: list`
    (råd(er|ede)|herske[rd]e?)( [\p{L}\uE001]+){0,6} over
    (spredt|fordelt|delt|fordeler sig) (ud )?over; fordelt på over
  `,
  partitives: list`heraf; hvoraf; deraf; af (dem|disse|hvilke)`,
  dated: list`
    *regnskab*; *rapport*; publikation*; *strategi*; lov*; *program*; udgave*; aftale*; evaluering*
    analyse*; plan*; finanslov*
  `,
  breaks: list`
    mens; hvorimod; men; imens; medens; dog; selvom; og (klyngerne|netværkene|sekretariaterne)
  `,
  rejections: {
    "a single cluster": list`[\p{L}]+klyngen; klyngen`,
    "another year": list`
      år siden; året før; forrige år; sidste års (regnskab|tal|resultat*); året forinden; tidligere
      dengang
    `,
    "a change": list`
      faste priser; ({other}|{year})-priser; (i|målt i) priser; procentpoint
      (vækst|stigning|fremgang|fald|ændring) (på|i)
    `,
    "a goal or forecast": list`
      mål; målet; målene; måltal*; målsætning*; ambition*; forvent*; kalender; kommende; tilmeldt*
      det er meningen; foreslår*; prognose*; sigte(r|t|punkt)?; skal; vil; bør; håber; planlagt*
      planlægger; planen; budgetteret; skønne*; anslå*; estimat*; inden {other}; i de kommende år
      næste år; stræber
    `,
    "a survey": list`
      (bruger|deltager|virksomheds|spørgeskema|kunde|effekt|tilfredsheds)?undersøgelse(n|r|rne)?
      spørgeskema*; survey*; adspurg*; spurgt*; svare(r|de|t)?(?! til); besvar*; respondent*
      interview*; stikprøve*; måling*; effektstudie*; effektmåling*; evaluering*
    `,
    "a part only": list`
      (er|blev) (ud)?valgt
      (end|under|over|mellem|til|ca\.|omkring|mindst|højst) +(ansatte|medarbejdere)
      (små|mindre)( og (mellemstore|store))? virksomhed*; smv*; mellemstore; mikro*; start-?ups?
      iværksætter*; nye (medlemmer|deltagere|virksomheder); nystartede; for første gang
      førstegangs*; medlem*; (?<=^\W*)(af|blandt) (disse|dem|hvilke); herfra; i (denne|den) gruppe
      aldrig; (?<=^\W*)hvis; (uden|intet|ingen) (mærke|certifikat|certificering|label)
      (ikke|endnu ikke) certificere*; isoleret set; alene; (har|havde|med) (ansatte|medarbejdere)
      halvdelen af; mere end én; mere end en (klynge|gang); eksportvirksomheder; fremstillings*
      udenlandske virksomheder; udenlandsk ejede; nycertificer*; recertificer*; gencertificer*
      kvinde*; ansøg*; søgte om; afslag; frafald*; *landskab*; *katalog*; fusioneret*; fusionerede
      nedlagt*; lukke(t|de); stiftet; uden for; undtagen; endnu ikke; fravalgte; dedikerede
    `,
    "something else": list`
      (deltog|deltager|deltaget|fik|får|fået|har|havde|var|er|blev|bliver|kom|nåede|kunne|gjorde) (endnu )?ikke(?! (kun|bare|blot|alene|mindst))
      ikke (deltog|deltager|fik|får|har|havde|var|blev|er|kom|kunne); kunne (deltage|få|bruge|være)
      (fik|har fået|blev) (tilbud(t)?|inviteret|indbudt)( om)?
      (inviteret|inviterede|indbudt|indbød); (blev|er|bliver) (læst|åbnet|hentet|klikket|vist|delt)
      læst; (kræver|krævede|krav*); (score|pointtal*); (afprøve*|testede|forsøgte); uden held
    `,
    "what is left": list`heraf; deraf; hvoraf; resten; resterende; øvrige; (de|den) andre`,
    "one cluster or place": list`
      europa; (en|én|et|ét) (af|enkelt) (klyngerne|netværkene|klynge|netværk|de); en af (dem|de)
      én af (dem|de)
      (den|det) (største|mindste|ældste|yngste|enkelte) (klynge|netværk|innovationsnetværk|klyngeorganisation)
      (i|fra) (nord|syd|midt|vest|øst|sønder)?(jylland|sjælland)
      (i|fra) (region [\p{L}]+|hovedstaden|hovedstadsområdet|hovedstadsregionen|syddanmark|nordjylland|midtjylland|fyn|københavn|aarhus|odense|aalborg|bornholm|vestdanmark|østdanmark)
      region (nordjylland|midtjylland|syddanmark|sjælland|hovedstaden)
      (i|over|på tværs af) (eu|europa)
      (i|fra|over|på tværs af) (tyskland|sverige|norge|finland|norden|verden|hele verden)
      europæiske klynger; på europæisk plan; på verdensplan; i (de )?(øvrige|andre) lande
      medlemslande*; eu-lande*; eus; benchmark*; (i|af) (de )?udenlandske (medier|aviser)
      (tyske|svenske|norske|finske|britiske|hollandske|franske|polske|amerikanske|kinesiske|japanske|indiske) (partnere|klynger|virksomheder|organisationer)
    `,
    "a longer or shorter time": list`
      siden {other}; siden (starten|begyndelsen|lanceringen); mellem {other} og ({year}|{other})
      (første|andet|1\.|2\.) halvår*; halvår*; (første|andet|tredje|fjerde|1\.|2\.|3\.|4\.) kvartal*
      kvartal*; (de )?(seneste|sidste) ([\p{L}]+|{n}) år
      (hele )?(program|projekt|strategi|bevillings)perioden
      (i|for|fra) (årene |perioden )?({other}|{year}) ?(-|–|til|og|\/) ?({other}|{year}|\d\d)
      perioden; kumul*; hidtil; gennem årene; over årene; indtil (nu|videre)
      i (januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)
      månedlig*; ugentlig*; en enkelt (konference|dag|event); to år
    `,
    "awarded in the year": list`
      tildelt*
      (blev|er blevet|fik|har fået|nyligt|netop) (tildelt|recertificeret|gencertificeret|opgraderet|overrakt)
      (modtog|opnåede|vandt|erhvervede|fik) (et |en |deres |sit |det )?(nyt |nye )?(guld*|sølv*|bronze*|mærke*)
      rykkede?( [\p{L}\uE000]+){0,3} (op|ned|fra|til); rykket (op|ned|fra|til); opgradere(t|de)
      fornye(t|de); mistede; nye (guld*|sølv*|bronze*); på vej (mod|til); gik fra; kandidat*; udløb*
      i årets løb
    `,
    "money of a programme": list`
      bevil(get|gede|ger|ling|linger|lingen); pulje*; program*; tilskudsramme; opslag*; projekter
      projektportefølje*; afsat; afsatte; øremærket; uddelt*; invester*; eksport*; besparelse*
      omsætning(en)?; omsatte; salg*; porteføljen?; kapital; (pr\.|per) (klynge|virksomhed|netværk)
      hjemtog; hjemtaget; rejst; tiltrukket; værdi*
    `,
  },
};
