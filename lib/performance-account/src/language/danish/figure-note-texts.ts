/** Danish for our own notes in `data/figures` and for the reasons in `data/breaks.csv`. */
export const figureNoteTexts: Readonly<Record<string, string>> = {
  // figures/labels.csv
  "Slides without a date. They add in brackets: first re-certification":
    "Udaterede slides. I parentes står desuden: første recertificering",
  "September 2017. Gold labels in all of Denmark":
    "September 2017. Guldcertificeringer i hele Danmark",
  "Of 42 clusters. Page without a date": "Ud af 42 klynger. Siden er udateret",
  "Slides without a date": "Udaterede slides",

  // figures/money.csv
  "Decided in December 2013; the period that it covers was not seen":
    "Besluttet i december 2013; det er ikke set, hvilken periode det gælder",
  "Decided in September 2018": "Besluttet i september 2018",
  "From December 2018 to the end of 2020": "Fra december 2018 til udgangen af 2020",
  "From the Council for Technology and Innovation to 22 networks. Decided in December 2013; the period that it covers was not seen":
    "Fra Rådet for Teknologi og Innovation til 22 netværk. Besluttet i december 2013; det er ikke set, hvilken periode det gælder",
  "To 17 networks. From December 2018 to the end of 2020":
    "Til 17 netværk. Fra december 2018 til udgangen af 2020",
  "What the ministry was expected to give in the two years, as the board states it":
    "Det, ministeriet ventedes at give i de to år, ifølge bestyrelsen",
  "Offered by the Agency for Higher Education and Science, before the clusters were chosen":
    "Udbudt af Uddannelses- og Forskningsstyrelsen, før klyngerne blev valgt",
  "A floor: the networks' own part, on top of the grant. Decided in December 2013; the period that it covers was not seen":
    "En nedre grænse: netværkenes egen andel ud over bevillingen. Besluttet i december 2013; det er ikke set, hvilken periode det gælder",
  "Every year. The ministry meant to set it aside":
    "Hvert år. Ministeriet havde til hensigt at afsætte beløbet",
  "Every year. The business board meant to set it aside":
    "Hvert år. Erhvervsfremmebestyrelsen havde til hensigt at afsætte beløbet",
  "Every year, ministry and business board together. Text of a news agency, October 2020":
    "Hvert år, ministeriet og erhvervsfremmebestyrelsen tilsammen. Tekst fra et nyhedsbureau, oktober 2020",
  "Ministry and business board together": "Ministeriet og erhvervsfremmebestyrelsen tilsammen",
  "To 11 clusters. The page credits the business board; the part that was read does not say which sources are added up. The calls had offered other sums":
    "Til 11 klynger. Siden tilskriver erhvervsfremmebestyrelsen beløbet; den del, der er læst, oplyser ikke, hvilke kilder der er lagt sammen. I opslagene var andre beløb udbudt",
  "Granted to 13 clusters. DKK 100 million and DKK 60 million had been offered":
    "Bevilget til 13 klynger. Der var udbudt 100 mio. kr. og 60 mio. kr.",
  "Offered: the board's grant for innovation": "Udbudt: bestyrelsens innovationstilskud",
  "Offered: the board's basic grant, from the decentralised funds":
    "Udbudt: bestyrelsens basistilskud, fra de decentrale erhvervsfremmemidler",
  "Offered: part of the board's grant for innovation, from the EU's regional fund":
    "Udbudt: en del af bestyrelsens innovationstilskud, fra EU’s regionalfond",
  "Offered: part of the board's grant for innovation, from the decentralised funds":
    "Udbudt: en del af bestyrelsens innovationstilskud, fra de decentrale erhvervsfremmemidler",
  "Offered by the board, from the EU's regional fund":
    "Udbudt af bestyrelsen, fra EU’s regionalfond",
  "Offered by the board, from the decentralised funds":
    "Udbudt af bestyrelsen, fra de decentrale erhvervsfremmemidler",
  "Offered by the board, from the decentralised funds: its basic grant and part of that for innovation":
    "Udbudt af bestyrelsen, fra de decentrale erhvervsfremmemidler: basistilskuddet og en del af innovationstilskuddet",
  "To six projects that merge clusters. In the text it is a ceiling of DKK 27 million":
    "Til seks projekter, der lægger klynger sammen. I teksten er det et loft på 27 mio. kr.",
  "The whole pool for merging clusters": "Hele puljen til sammenlægning af klynger",

  // figures/outcomes.csv
  "The page compares them with those of 2010": "Siden sammenligner med 2010",
  "Printed without a separator": "Trykt uden tusindtalsseparator",
  "Printed without a separator. The set of clusters changed before 2018":
    "Trykt uden tusindtalsseparator. Kredsen af klynger ændrede sig inden 2018",
  "38 clusters and networks, by their own statements. Second source beside the account":
    "38 klynger og netværk, efter deres egne oplysninger. En kilde ud over regnskabet",
  "Fewer than 50 employees. The account has no such split":
    "Færre end 50 ansatte. Regnskabet har ikke den opdeling",
  "Many more than the year before, says the page": "Mange flere end året før, ifølge siden",
  "The page says innovation, without naming products, services or processes":
    "Siden skriver innovation uden at nævne produkter, tjenester eller processer",
  "Status given beside the goal for 2018. The page says new innovations":
    "Status, oplyst ved siden af målet for 2018. Siden skriver nye innovationer",
  "A goal for every year, set in 2016. The page says new innovations":
    "Et årligt mål, fastsat i 2016. Siden skriver nye innovationer",

  // figures/participation.csv
  "All innovation networks; counted when the page was written in 2012":
    "Alle innovationsnetværk; opgjort, da siden blev skrevet i 2012",
  "Clusters and networks that delivered figures": "Klynger og netværk, der leverede tal",
  "Page without a date. Gold, silver and bronze labels sum to this number":
    "Siden er udateret. Certificeringer i guld, sølv og bronze giver tilsammen dette tal",
  "Clusters in the catalogue, reporting or not; 44 of them delivered figures. The year of the catalogue was not seen":
    "Klynger i kataloget, uanset om de indberettede tal; 44 af dem leverede tal. Det er ikke set, hvilket år kataloget er fra",
  "Page without a date, on the strategy for 2016-2018. Other pages print 50 or over 50 for about the same time":
    "Udateret side om strategien for 2016-2018. På andre sider er der trykt 50 eller over 50 for omtrent samme tid",
  "Networks and clusters that there are, not those that reported; counted when the page was written in 2017":
    "Netværk og klynger, der findes, ikke dem, der indberettede; opgjort, da siden blev skrevet i 2017",
  "Publicly financed clusters, before they were merged; far fewer were to be left":
    "Offentligt finansierede klynger, før de blev lagt sammen; langt færre skulle være tilbage",
  "Appointed in October 2020 and ready in January 2021. The head of the same page says 13":
    "Udpeget i oktober 2020 og klar i januar 2021. Øverst på samme side står der 13",
  "14 had been appointed in 2020": "14 blev udpeget i 2020",
  "Cluster organisations appointed again for these years":
    "Klyngeorganisationer, der er udpeget igen for disse år",
  "A limit: just under": "En øvre grænse: knap",
  "The page gives no year; it is of December 2013. Less than the level printed for 2012-2015":
    "Siden oplyser ikke årstallet; den er fra december 2013. Lavere end det niveau, der er trykt for 2012-2015",
  "A level over several years, called fairly stable. More than the figure printed for about 2012":
    "Et niveau over flere år, som kaldes relativt stabilt. Højere end det tal, der er trykt for omkring 2012",
  "Called individual companies": "Kaldes individuelle virksomheder",
  "The page names the account, which is of 2017, and not the year of this figure; gts-net.dk does":
    "Siden nævner regnskabet, som er fra 2017, men ikke året for dette tal; det gør gts-net.dk",
  "Press text of March 2017: every year, rounded, no exact year. Less than the figure printed for 2016":
    "Pressetekst fra marts 2017: hvert år, afrundet, uden præcist årstal. Lavere end det tal, der er trykt for 2016",
  "The beginning of the page puts ca. before it and speaks of every year":
    "I begyndelsen af siden står der ca. foran tallet, og der tales om hvert år",
  "38 clusters and networks. Second source beside the account":
    "38 klynger og netværk. En kilde ud over regnskabet",
  "38 clusters. The page says organisations, and every year. It prints another number further down":
    "38 klynger. Siden skriver organisationer og hvert år. Længere nede er der trykt et andet tal",
  "38 clusters. The page says organisations. Contradicts the account and the number at the beginning of the page; looks like a misprint":
    "38 klynger. Siden skriver organisationer. Strider mod regnskabet og mod tallet i begyndelsen af siden; ligner en trykfejl",
  "13 clusters. Companies expected to benefit in the two years together":
    "13 klynger. Virksomheder, der ventes at få gavn af indsatsen i de to år tilsammen",
  "Fewer than 50 employees": "Færre end 50 ansatte",
  "The word here is SMV: small and medium-sized companies. Taken for “5.348” rounded":
    "Her er ordet SMV: små og mellemstore virksomheder. Opfattes som en afrunding af ”5.348”",
  "Participants from companies with fewer than 50 employees. The page gives no year; it is of December 2013":
    "Deltagere fra virksomheder med færre end 50 ansatte. Siden oplyser ikke årstallet; den er fra december 2013",
  "Compared with 2014. The word is SMV: small and medium-sized companies":
    "I forhold til 2014. Ordet er SMV: små og mellemstore virksomheder",
  "Average over the networks; printed beside that of 2015":
    "Gennemsnit for netværkene; trykt ved siden af tallet for 2015",
  "Average over the networks": "Gennemsnit for netværkene",
  "A goal for every year, set in 2016: in projects with knowledge institutions. Narrower than the account, which counts all collaboration projects":
    "Et årligt mål, fastsat i 2016: i projekter med videninstitutioner. Snævrere end regnskabet, som tæller alle samarbejdsprojekter med",
  "13 clusters. Companies expected in innovation collaborations in the two years together":
    "13 klynger. Virksomheder, der ventes at deltage i innovationssamarbejder i de to år tilsammen",
  "Dedicated: with a closer tie, such as a project or a member's contribution":
    "Dedikeret: med tættere tilknytning, fx et projekt eller et medlemsbidrag",
  "Average per network. Foreign universities are counted only from 2010":
    "Gennemsnit pr. netværk. Udenlandske universiteter tæller først med fra 2010",
  "Average per network. Break: foreign universities are counted from 2010":
    "Gennemsnit pr. netværk. Brud: Udenlandske universiteter tæller med fra 2010",
  "Departments and the like in innovation projects, all networks together. Foreign universities are counted only from 2010":
    "Institutter og lignende enheder i innovationsprojekter, alle netværk tilsammen. Udenlandske universiteter tæller først med fra 2010",
  "Departments and the like in innovation projects, all networks together. Break: foreign universities are counted from 2010":
    "Institutter og lignende enheder i innovationsprojekter, alle netværk tilsammen. Brud: Udenlandske universiteter tæller med fra 2010",
  "14 clusters. Called representations": "14 klynger. Kaldes repræsentationer",
  "13 clusters. Called addresses, so not counted as in 2020":
    "13 klynger. Kaldes adresser og er derfor ikke opgjort som i 2020",
  "14 clusters. Of about 60 in the country": "14 klynger. Ud af cirka 60 i hele landet",

  // figures/sister-series.csv
  "Unchanged from the year before, says the page": "Uændret fra året før, ifølge siden",
  "Compared with 2008": "I forhold til 2008",
  "With Danish companies": "Med danske virksomheder",
  "With Danish private companies": "Med danske private virksomheder",
  "Printed beside that of 2012": "Trykt ved siden af tallet for 2012",
  "Of the turnover": "Af omsætningen",
  "Of the turnover, result contracts with the council included":
    "Af omsætningen, inklusive resultatkontrakter med rådet",
  "What the council pays towards the result contracts; stated as a yearly sum":
    "Det, rådet betaler til resultatkontrakterne; oplyst som et årligt beløb",
  "Different customers; the page does not say Danish. The groups sum to nearly this, as one is rounded":
    "Forskellige kunder; siden skriver ikke danske. Grupperne giver tilsammen næsten dette tal, da den ene er afrundet",
  "Different Danish customers; for 2009 the word Danish is missing":
    "Forskellige danske kunder; for 2009 mangler ordet danske",
  "Private companies": "Private virksomheder",
  "Private companies in Denmark": "Private virksomheder i Danmark",
  "Public institutions and companies": "Offentlige institutioner og virksomheder",
  "Private persons and associations that are not registered as companies":
    "Privatpersoner og foreninger, der ikke er registreret som virksomheder",
  "Of the private companies among the customers": "Af de kunder, der er private virksomheder",
  "Printed for comparison with 2013": "Trykt til sammenligning med 2013",
  "Far less than in the record year 2007, says the page":
    "Langt mindre end i rekordåret 2007, ifølge siden",
  "The most since 1998, says the page": "Det højeste siden 1998, ifølge siden",
  "Compared with 2014": "I forhold til 2014",

  // figures/surveys.csv
  "Dedicated companies only. Second nationwide survey, printed in March 2017":
    "Kun dedikerede virksomheder. Anden landsdækkende undersøgelse, offentliggjort i marts 2017",
  "Companies of 42 clusters and networks": "Virksomheder i 42 klynger og netværk",
  "Clusters and networks whose companies answered": "Klynger og netværk, hvis virksomheder svarede",
  "Another page prints 55 per cent, maybe of another edition of the survey":
    "På en anden side er der trykt 55 pct., måske fra en anden udgave af undersøgelsen",
  "Innovation made or expected": "Innovation, der er skabt eller ventes",
  "Shown beside figures of 2018; the edition of the survey is not named. 56% on another page for 2016":
    "Vist ved siden af tal for 2018; det er ikke nævnt, hvilken udgave af undersøgelsen det er. 56 pct. på en anden side for 2016",
  "Shown beside figures of 2018; the edition of the survey is not named. Innovation made or expected":
    "Vist ved siden af tal for 2018; det er ikke nævnt, hvilken udgave af undersøgelsen det er. Innovation, der er skabt eller ventes",
  "Shown beside figures of 2018; the edition of the survey is not named":
    "Vist ved siden af tal for 2018; det er ikke nævnt, hvilken udgave af undersøgelsen det er",
  "Different companies that took part from January 2021 to June 2022":
    "Forskellige virksomheder, der deltog fra januar 2021 til juni 2022",
  "People of knowledge institutions that took part from January 2021 to June 2022, not institutions":
    "Personer fra videninstitutioner, der deltog fra januar 2021 til juni 2022, ikke institutioner",
  "Of companies and people of knowledge institutions together":
    "Af virksomheder og personer fra videninstitutioner tilsammen",

  // breaks.csv
  "From 2010 on, foreign universities are counted among the knowledge institutions.":
    "Fra 2010 tæller udenlandske universiteter med blandt videninstitutionerne.",
  "In 2012 the networks took up the European quality system for clusters; over the years, networks were added, merged and closed and grants changed in size, so the years are not immediately comparable.":
    "I 2012 tog netværkene det europæiske kvalitetssystem for klynger i brug; i årenes løb er netværk kommet til, lagt sammen og lukket, og bevillingernes størrelse har ændret sig, så årene kan ikke umiddelbart sammenlignes.",
  "The figure before counts new innovations, in the words of a strategy; those from then on count new products, services or processes.":
    "Tallet før tæller nye innovationer, som en strategi kalder dem; tallene derefter tæller nye produkter, tjenester eller processer.",
  "The account of 2018 covers another set of clusters and networks than the figures before it.":
    "Regnskabet for 2018 omfatter en anden kreds af klynger og netværk end tallene før det.",
  "In 2021 a national programme began, with fewer and newly appointed cluster organisations, whose figures are of another set.":
    "I 2021 begyndte et nationalt program med færre og nyudpegede klyngeorganisationer, hvis tal gælder en anden kreds.",
};
