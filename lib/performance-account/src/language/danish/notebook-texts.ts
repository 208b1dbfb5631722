/** Danish for the texts of the notebooks. */
export const notebookTexts: Readonly<Record<string, string>> = {
  // 01-overview
  "The outcomes are the clusters’ own reports, so they say what clusters count as results, not what the companies earned.":
    "Resultaterne er indberettet af klyngerne selv, så de viser, hvad klyngerne regner for et resultat, ikke hvad virksomhederne har tjent.",
  "The service that reached most was {0}, with {1} of the companies":
    "Den ydelse, der nåede ud til flest, var {0} med {1} af virksomhederne",
  "Of the companies, {0} used {1}": "Blandt virksomhederne benyttede {0} sig af {1}",
  "In {0}, {1} companies took part, on average {2} for each of the {3} clusters.":
    "I {0} deltog {1} virksomheder, i gennemsnit {2} for hver af de {3} klynger.",
  "In {0}, {1} companies took part.": "I {0} deltog {1} virksomheder.",
  "Of the companies, {0}. {1}": "Om virksomhederne gælder, at {0}. {1}",
  "{0} companies used {1}; {2} reported {3}. {4}":
    "{0} virksomheder benyttede sig af {1}; {2} meldte om {3}. {4}",
  "{0} companies used {1}.": "{0} virksomheder benyttede sig af {1}.",
  "{0} companies reported {1}. {2}": "{0} virksomheder meldte om {1}. {2}",
  Activity: "Aktivitet",
  "All clusters": "Alle klynger",
  "Per cluster": "Pr. klynge",
  "Activities and communication": "Aktiviteter og kommunikation",
  "Activities and communication, {0}": "Aktiviteter og kommunikation, {0}",
  "The clusters worked with {0} countries, which comes to {1} activities for each country on average.":
    "Klyngerne samarbejdede med {0} lande, hvilket svarer til gennemsnitligt {1} aktiviteter pr. land.",
  "The clusters worked with {0} countries.": "Klyngerne samarbejdede med {0} lande.",
  "The media covered the clusters {0} times, against {1} press releases that the clusters sent out; an instance of coverage need not follow from a press release.":
    "Medierne omtalte klyngerne {0} gange, mens klyngerne selv udsendte {1} pressemeddelelser; en omtale behøver ikke at skyldes en pressemeddelelse.",
  "The media covered the clusters {0} times.": "Medierne omtalte klyngerne {0} gange.",
  "The clusters sent out {0} press releases.": "Klyngerne udsendte {0} pressemeddelelser.",
  Indicator: "Indikator",
  Unit: "Enhed",
  Printed: "Trykt",
  Section: "Afsnit",
  "Figures of {0}": "Tal fra {0}",

  // 02-funding
  Financing: "Finansiering",
  "Financing, {0}": "Finansiering, {0}",
  "{0} financed {1} clusters in {2}, or {3} each and {4} for each company that took part.":
    "I {2} blev {1} klynger finansieret med {0}, svarende til {3} pr. klynge og {4} pr. deltagende virksomhed.",
  "{0} financed {1} clusters in {2}, or {3} each.":
    "I {2} blev {1} klynger finansieret med {0}, svarende til {3} pr. klynge.",
  "{0} financed the clusters in {1}, or {2} for each company that took part.":
    "I {1} blev klyngerne finansieret med {0}, svarende til {2} pr. deltagende virksomhed.",
  "{0} financed the clusters in {1}.": "I {1} blev klyngerne finansieret med {0}.",
  "The secretariats employed about {0} people, counted full-time: the average of {1} times the number of clusters, both as printed.":
    "Sekretariaterne beskæftigede omkring {0} årsværk: gennemsnittet på {1} ganget med antallet af klynger, begge som trykt i regnskabet.",
  "A secretariat employed {0} people on average, counted full-time.":
    "Et sekretariat beskæftigede i gennemsnit {0} årsværk.",
  "For each company that developed new products, services or processes, {0} of financing stood behind all activities together, against {1} for each participant. Whether the companies would have developed the same without a cluster, an account of activities cannot show.":
    "For hver virksomhed, der udviklede nye produkter, tjenester eller processer, lå der en finansiering på {0} bag alle aktiviteter tilsammen, mod {1} pr. deltagende virksomhed. Om virksomhederne ville have udviklet det samme uden en klynge, kan et regnskab over aktiviteter ikke vise.",
  "For each company that developed new products, services or processes, {0} of financing stood behind all activities together. Whether the companies would have developed the same without a cluster, an account of activities cannot show.":
    "For hver virksomhed, der udviklede nye produkter, tjenester eller processer, lå der en finansiering på {0} bag alle aktiviteter tilsammen. Om virksomhederne ville have udviklet det samme uden en klynge, kan et regnskab over aktiviteter ikke vise.",
  "For each company that took part, {0} of financing stood behind all activities together.":
    "For hver deltagende virksomhed lå der en finansiering på {0} bag alle aktiviteter tilsammen.",
  "The sources of the {0} are all given.": "Kilderne til de {0} er alle oplyst.",
  "The sources are all given.": "Alle kilder er oplyst.",
  "{0} So the sources that are given need not add up to the whole.":
    "{0} De oplyste kilder udgør derfor ikke nødvendigvis hele finansieringen.",
  "The account gives the total, {0}, but not what came from each source ({1}). {2} So no share of public or private money is stated here.":
    "Regnskabet oplyser det samlede beløb, {0}, men ikke, hvad der kom fra hver kilde ({1}). {2} Derfor angives der her ingen andel af offentlige eller private midler.",
  "Financing by source": "Finansiering efter kilde",

  // 03-participation
  "{0} companies took part in the activities of {1} clusters in {2}, on average {3} for each cluster.":
    "I {2} deltog {0} virksomheder i aktiviteter i {1} klynger, i gennemsnit {3} pr. klynge.",
  "{0} companies took part in {1}.": "I {1} deltog {0} virksomheder.",
  "The account covers {0} clusters in {1}.": "Regnskabet for {1} omfatter {0} klynger.",
  "How many companies used none of the services or more than one, the account does not say.":
    "Regnskabet oplyser ikke, hvor mange virksomheder der ikke benyttede nogen af ydelserne, eller hvor mange der benyttede flere.",
  "{0} reached {1} of the companies, {2} {3}. {4} came last, with {5} companies or {6}. {7}":
    "{0} nåede ud til {1} af virksomhederne, {2} til {3}. {4} kom sidst med {5} virksomheder eller {6}. {7}",
  "Companies by service, as far as the account says: {0}. {1}":
    "Virksomheder efter ydelse, så vidt regnskabet oplyser det: {0}. {1}",
  Services: "Ydelser",
  Outcomes: "Resultater",
  "This compares counts within one year; an idea may become a product years later, in another account.":
    "Her sammenlignes antal inden for samme år; en idé kan blive til et produkt flere år senere, i et andet regnskab.",
  "The companies with new products, services or processes were {0} as many as those with new ideas, and {1} as many as those in collaboration projects. {2}":
    "Antallet af virksomheder med nye produkter, tjenester eller processer svarede til {0} af antallet med nye idéer og til {1} af antallet i samarbejdsprojekter. {2}",
  "The companies with new products, services or processes were {0} as many as those with new ideas. {1}":
    "Antallet af virksomheder med nye produkter, tjenester eller processer svarede til {0} af antallet med nye idéer. {1}",
  "The companies with new products, services or processes were {0} as many as those in collaboration projects. {1}":
    "Antallet af virksomheder med nye produkter, tjenester eller processer svarede til {0} af antallet i samarbejdsprojekter. {1}",
  "Companies by outcome, as far as the account says: {0}.":
    "Virksomheder efter resultat, så vidt regnskabet oplyser det: {0}.",
  "Service or outcome": "Ydelse eller resultat",
  "Services and outcomes, {0}": "Ydelser og resultater, {0}",

  // 04-certification
  "The account covers these clusters only, so this says nothing about clusters outside it.":
    "Regnskabet omfatter kun disse klynger, så tallene siger ikke noget om klynger uden for det.",
  "Of the {0} clusters in {1}, {2} held gold ({3}), {4} silver ({5}) and {6} bronze ({7}).":
    "Af de {0} klynger i {1} var {2} certificeret i guld ({3}), {4} i sølv ({5}) og {6} i bronze ({7}).",
  "Clusters by label in {0}, as far as the account says: {1}.":
    "Klynger efter certificering i {0}, så vidt regnskabet oplyser det: {1}.",
  "Together {0} clusters held a label, {1} of those in the account. {2}":
    "I alt var {0} klynger certificeret, svarende til {1} af klyngerne i regnskabet. {2}",
  "Together {0} clusters held a label. {1}": "I alt var {0} klynger certificeret. {1}",
  "Clusters by label": "Klynger efter certificering",
  "Clusters by label, {0}": "Klynger efter certificering, {0}",
  Label: "Certificering",
  Clusters: "Klynger",

  // 05-history
  "Innovation networks: {0}": "Innovationsnetværk: {0}",
  "All clusters and networks: {0} The set changed between the two: {1} clusters and networks there were in 2016, while {2} reported in 2018. How much of the difference comes from that, the totals do not tell.":
    "Alle klynger og netværk: {0} Sættet er ikke det samme: {1} klynger og netværk var der i 2016, mens {2} indberettede i 2018. Hvor meget af forskellen der skyldes det, fremgår ikke af de samlede tal.",
  "Innovation networks before that: {0}": "Innovationsnetværk før det: {0}",
  "One page gives a level of {0} for 2012–2015. Another, likely of 2012, gives {1}. Both cannot be right for 2012, and nothing printed says which is.":
    "En side angiver et niveau på {0} for 2012–2015. En anden, sandsynligvis fra 2012, angiver {1}. Begge kan ikke være rigtige for 2012, og intet trykt siger, hvilken der er.",
  Year: "År",
  Figure: "Tal",
  "Innovation networks: companies per network and small companies":
    "Innovationsnetværk: virksomheder pr. netværk og små virksomheder",
  "{0} A company in several networks counts in each average, so averages times networks are not so many different companies.":
    "{0} En virksomhed i flere netværk tæller med i hvert gennemsnit, så gennemsnit gange netværk er ikke lige så mange forskellige virksomheder.",
  "What part of the change in the counts comes from the changed set of clusters cannot be told from totals. The share per company removes the size of the set, but not its composition: other clusters may have other companies, and count otherwise.":
    "Hvor stor en del af ændringen i antallene der skyldes det ændrede sæt klynger, kan ikke ses af samlede tal. Andelen pr. virksomhed fjerner sættets størrelse, men ikke dets sammensætning: Andre klynger kan have andre virksomheder og tælle på en anden måde.",
  "Outcomes, all clusters and networks": "Resultater, alle klynger og netværk",
  "The goal for 2018 was {0} companies, and {1} were counted, which is more.":
    "Målet for 2018 var {0} virksomheder, og {1} blev talt, hvilket er flere.",
  "The goal for 2018 was {0} companies, and {1} were counted, which is fewer.":
    "Målet for 2018 var {0} virksomheder, og {1} blev talt, hvilket er færre.",
  "The strategy speaks of new innovations, the account of new products, services or processes; whether the two count the same is not printed.":
    "Strategien taler om nye innovationer, regnskabet om nye produkter, tjenester eller processer; om de to tæller det samme, fremgår ikke.",
  "In the innovation networks it was {0} companies in 2011 and {1} in 2012, which must not be set beside the others.":
    "I innovationsnetværkene var det {0} virksomheder i 2011 og {1} i 2012, som ikke må sættes ved siden af de andre.",
  "{0}: {1} of {2} companies, {3}.": "{0}: {1} af {2} virksomheder, {3}.",
  "The totals of {0} are those of the account. Whether small companies had an outcome more often than others cannot be told: how many small companies took part is not printed for the year.":
    "De samlede tal fra {0} er regnskabets. Om små virksomheder oftere fik et resultat end andre, kan ikke afgøres: Hvor mange små virksomheder der deltog, er ikke trykt for året.",
  "The totals of {0} are not those of the account, so its shares may not hold for the account.":
    "De samlede tal fra {0} er ikke regnskabets, så andelene gælder ikke nødvendigvis for regnskabet.",
  "Contradictions between sources": "Modsigelser mellem kilder",
  "Where it says “both”, one of them describes several years or has no certain year, so each is drawn over its own years. The rule says which number is drawn, not which is right.":
    "Hvor der står ”begge”, beskriver det ene flere år eller har intet sikkert år, så hvert er tegnet over sine egne år. Reglen siger, hvilket tal der tegnes, ikke hvilket der er rigtigt.",
  "The rule says which number is drawn, not which is right.":
    "Reglen siger, hvilket tal der tegnes, ikke hvilket der er rigtigt.",
  "How many companies took part, no source that was read gives for the innovation networks in {0}, or for all clusters and networks in {1}.":
    "Hvor mange virksomheder der deltog, oplyser ingen af de læste kilder for innovationsnetværkene i {0} eller for alle klynger og netværk i {1}.",
  "Of what an account states, no source gives anything for {0}.":
    "Af det, et regnskab oplyser, giver ingen kilde noget for {0}.",
  "In use: {0}": "I brug: {0}",
  "In use too": "Også i brug",
  "Not in use": "Ikke i brug",
  Number: "Tal",

  // 06-programmes
  "{0}: {1} on the page without a date, {2} in the account, a difference of {3}.":
    "{0}: {1} på siden uden dato, {2} i regnskabet, en forskel på {3}.",
  "The page counts {0} clusters and is likely of 2018 or 2019; the account covers {1}. Since the page has no date, not even the order in time is certain, so no label can be said to have risen or fallen.":
    "Siden tæller {0} klynger og er sandsynligvis fra 2018 eller 2019; regnskabet omfatter {1}. Da siden ingen dato har, er ikke engang rækkefølgen i tid sikker, så ingen certificering kan siges at være steget eller faldet.",
  "Gold alone is printed elsewhere too: {0} on slides that are likely of 2013–2015, and {1} on a region’s page of 2017.":
    "Kun guld er også trykt andre steder: {0} på lysbilleder, der sandsynligvis er fra 2013–2015, og {1} på en regions side fra 2017.",
  "In the round of {0}, the state granted {1} and asked the networks to find {2} themselves: at least about {3} kroner for each krone granted. For which years, the page does not say.":
    "I runden i {0} bevilgede staten {1} og krævede, at netværkene selv fandt {2}: mindst omkring {3} krone for hver bevilget krone. For hvilke år, siger siden ikke.",
  "For 2023–2024, the board had offered {0} and {1}, and granted {2}; the ministry was expected to give {3}. What became of that, no source says.":
    "For 2023–2024 havde bestyrelsen udbudt {0} og {1} og bevilgede {2}; ministeriet ventedes at give {3}. Hvad der blev af det, siger ingen kilde.",
  "For 2025–2028, a page gives {0} as granted, where {1}, {2} and {3} had been offered. Whether the two cover the same givers is not printed, so they are not held against each other.":
    "For 2025–2028 er {0} ifølge en side bevilget, hvor {1}, {2} og {3} var udbudt. Om de to omfatter de samme givere, fremgår ikke, så de holdes ikke op mod hinanden.",
  "Incubators: {0} Amounts are in prices of their year.":
    "Innovationsmiljøer: {0} Beløbene er i de enkelte års priser.",
  "Institutes: {0} customers in 2009, and {1} in 2012. The two cannot be compared: the later source counts Danish ones only, the earlier one does not say.":
    "Serviceinstitutter: {0} kunder i 2009 og {1} i 2012. De to kan ikke sammenlignes: Den senere kilde tæller kun danske, den tidligere siger det ikke.",
  Population: "Gruppe",
  "Networks and clusters": "Netværk og klynger",
  "There were {0} publicly financed clusters and networks in 2019. A national programme then appointed {1} cluster organisations, and {2} were counted in 2022. They are another set, so no line leads from the one to the other.":
    "Der var {0} offentligt finansierede klynger og netværk i 2019. Et nationalt program udpegede derefter {1} klyngeorganisationer, og {2} blev talt i 2022. De er en anden kreds, så ingen linje fører fra den ene til den anden.",
};
