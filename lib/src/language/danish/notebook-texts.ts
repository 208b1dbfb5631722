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
};
