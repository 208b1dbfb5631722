/** Danish for the texts of charts. */
export const chartTexts: Readonly<Record<string, string>> = {
  What: "Hvad",
  Value: "Værdi",
  Amount: "Beløb",
  Share: "Andel",
  From: "Kilde",
  "Source: {0}.": "Kilde: {0}.",
  "Sources: {0}.": "Kilder: {0}.",
  "Share of {0}": "Andel af {0}",
  "{0}: the {1}": "{0}: {1}",
  "Source: {0}, own calculation.": "Kilde: {0}, egne beregninger.",
  "Bar chart. {0}: {1}. {2}": "Søjlediagram. {0}: {1}. {2}",
  "Bar chart. {0}: {1}.{2}": "Søjlediagram. {0}: {1}.{2}",
  bar: "søjle",
  "Horizontal axis": "Vandret akse",
  "Horizontal axis: {0}": "Vandret akse: {0}",
  "the {0}": "de {0}",
  "the {0} {1}": "de {0} {1}",

  // The account at a glance.
  "Service: {0}": "Ydelse: {0}",
  "Outcome: {0}": "Resultat: {0}",
  Companies: "Virksomheder",
  "Companies in {0}, by service used and outcome reported, {1}":
    "Virksomheder i {0}, efter benyttet ydelse og indberettet resultat, {1}",
  "Services and outcomes overlap, so they must not be added up. The outcomes are the clusters’ own reports.":
    "Ydelser og resultater overlapper, så de må ikke lægges sammen. Resultaterne er klyngernes egne indberetninger.",
  "{0} took part": "{0} deltog",
  "{0} took part: what they used": "{0} deltog: hvad de brugte",
  "{0} took part: what came of it": "{0} deltog: hvad der kom ud af det",
  "{0} took part: what they used and what came of it":
    "{0} deltog: hvad de brugte, og hvad der kom ud af det",
  "How many companies took part is not given":
    "Det er ikke oplyst, hvor mange virksomheder der deltog",
  "How many companies took part, what they used and what came of it is not given":
    "Det er ikke oplyst, hvor mange virksomheder der deltog, hvad de brugte, og hvad der kom ud af det",

  // Services and outcomes.
  "{0} reached {1}": "{0} nåede ud til {1}",
  "{0} reached {1} of the companies": "{0} nåede ud til {1} af virksomhederne",
  "Companies that used each service": "Virksomheder, der brugte hver ydelse",
  "Which services the companies used is not given":
    "Det er ikke oplyst, hvilke ydelser virksomhederne brugte",
  "A company can use several services, so the shares must not be added up.":
    "En virksomhed kan bruge flere ydelser, så andelene må ikke lægges sammen.",
  "A company can use several services, so the numbers must not be added up.":
    "En virksomhed kan bruge flere ydelser, så tallene må ikke lægges sammen.",
  "{0} reported {1}": "{0} meldte om {1}",
  "{0} of the companies reported {1}": "{0} af virksomhederne meldte om {1}",
  "Companies that reported each outcome": "Virksomheder, der meldte om hvert resultat",
  "What came of it for the companies is not given":
    "Det er ikke oplyst, hvad der kom ud af det for virksomhederne",
  "The clusters’ own reports. A company can count in several outcomes, so the shares must not be added up.":
    "Klyngernes egne indberetninger. En virksomhed kan tælle med i flere resultater, så andelene må ikke lægges sammen.",
  "The clusters’ own reports. A company can count in several outcomes, so the numbers must not be added up.":
    "Klyngernes egne indberetninger. En virksomhed kan tælle med i flere resultater, så tallene må ikke lægges sammen.",
  ", as a share of all {0}": ", som andel af alle {0}",
  "{0}{1} in {2}, {3}": "{0}{1} i {2}, {3}",

  // Certification.
  "Clusters and innovation networks by the label they hold{0}, {1}":
    "Klynger og innovationsnetværk efter certificering{0}, {1}",
  ", as a share of the {0} clusters": ", som andel af de {0} klynger",
  "Labels of the European Cluster Excellence Initiative.":
    "Certificeringer fra European Cluster Excellence Initiative.",
  "More clusters hold {0} than any other label":
    "Flere klynger har {0} end nogen anden certificering",
  "{0} are equally common": "{0} er lige udbredte",
  "{0}; how many hold {1} is not given": "{0}; hvor mange der har {1}, er ikke oplyst",
  "How many clusters hold each label is not given":
    "Det er ikke oplyst, hvor mange klynger der har hver certificering",

  // Financing.
  "Per participating company": "Pr. deltagende virksomhed",
  "Financing per": "Finansiering pr.",
  Per: "Pr.",
  "What {0} comes to for each company": "Hvad {0} svarer til pr. virksomhed",
  "What the financing comes to for each company cannot be worked out":
    "Det kan ikke beregnes, hvad finansieringen svarer til pr. virksomhed",
  "Total financing of {0} divided by the companies counted, DKK, {1}":
    "Samlet finansiering af {0}, delt med antallet af virksomheder, i kr., {1}",
  "An average over all activities, not the price of an outcome: the same kroner stand behind every bar.":
    "Et gennemsnit over alle aktiviteter, ikke prisen på et resultat: De samme kroner står bag hver søjle.",
  "Financing of {0} by source, {1}": "Finansiering af {0}, fordelt på kilder, {1}",
  "How much the clusters cost and who paid is not given":
    "Det er ikke oplyst, hvad klyngerne kostede, og hvem der betalte",
  "the financing": "finansieringen",
  "Who paid {0}": "Hvem der betalte {0}",
  "Who paid {0}, as far as it is given": "Hvem der betalte {0}, så vidt det er oplyst",
  "Who paid {0}? The account’s text does not say":
    "Hvem betalte {0}? Det fremgår ikke af regnskabets tekst",
  "Dashed: the account gives no number. Nothing is estimated.":
    "Stiplet: Regnskabet oplyser intet tal. Intet er skønnet.",
  "Share of the total financing": "Andel af den samlede finansiering",
  "DKK million": "mio. kr.",

  // Files of the data of a chart.
  "{0}, number": "{0}, tal",
  "{0}, from": "{0}, fra",

  // Charts over years.
  Year: "År",
  Use: "Brug",
  Period: "Periode",
  "Chart over years. {0}: {1}. {2}": "Diagram over år. {0}: {1}. {2}",
  break: "brud",
  mark: "markering",
  chosen: "valgt",
  "also printed": "også trykt",
  result: "resultat",
  goal: "mål",
  expected: "forventet",
  offered: "udbudt",
  "asked of others": "krævet af andre",
  granted: "bevilget",
  "In millions of kroner": "I millioner kroner",
  "Arrow: a limit, the pale band shows what it leaves open.":
    "Pil: en grænse, det lyse bånd viser, hvad den lader stå åbent.",
  "Hollow or dashed: the number is about, or the year is not certain.":
    "Hul eller stiplet: Tallet er omtrentligt, eller året er ikke sikkert.",
  "Bar: one number for several years.": "Streg: ét tal for flere år.",
  "Small and pale: also printed, not used.": "Lille og bleg: også trykt, ikke brugt.",
  "Dashed and hollow: a goal, not a result.": "Stiplet og hul: et mål, ikke et resultat.",
  "Public money: {0}": "Offentlige penge: {0}",
  "Public money for clusters is not given": "Offentlige penge til klynger er ikke oplyst",
  "A bar lies over the years of the period: its length is time, not money. Full: granted. Dashed: offered, expected or asked of others.":
    "En søjle ligger over periodens år: Dens længde er tid, ikke penge. Fyldt: bevilget. Stiplet: udbudt, forventet eller krævet af andre.",
  "Periods and givers overlap, so the amounts must not be added up.":
    "Perioder og givere overlapper, så beløbene må ikke lægges sammen.",
  "Outcomes per participating company, by year": "Resultater pr. deltagende virksomhed efter år",
  "Companies that reported each outcome, as a share of all companies that took part in the same year":
    "Virksomheder, der meldte om hvert resultat, som andel af alle virksomheder, der deltog i samme år",
  "The clusters’ own reports, of another set of clusters in each year. A company can count in several outcomes, so the shares must not be added up.":
    "Klyngernes egne indberetninger, hvert år fra et andet sæt klynger. En virksomhed kan tælle med i flere resultater, så andelene må ikke lægges sammen.",
  "Small companies among those with each outcome": "Små virksomheder blandt dem med hvert resultat",
  "Companies with fewer than 50 employees, as a share of all companies with the outcome, {0}":
    "Virksomheder med færre end 50 ansatte, som andel af alle virksomheder med resultatet, {0}",
  "Both numbers are of this source. A company can count in several outcomes, so the numbers must not be added up.":
    "Begge tal er fra denne kilde. En virksomhed kan tælle med i flere resultater, så tallene må ikke lægges sammen.",
};
