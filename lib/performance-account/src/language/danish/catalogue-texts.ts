/** Danish for the texts of the catalogue, of populations and of what a missing figure says. */
export const catalogueTexts: Readonly<Record<string, string>> = {
  companies: "virksomheder",
  clusters: "klynger",
  DKK: "kr.",
  countries: "lande",
  activities: "aktiviteter",
  newsletters: "nyhedsbreve",
  "press releases": "pressemeddelelser",
  instances: "omtaler",
  "full-time equivalents": "årsværk",
  "knowledge institutions": "videninstitutioner",
  "public actors": "offentlige aktører",

  "Clusters and innovation networks": "Klynger og innovationsnetværk",
  "Participating companies": "Deltagende virksomheder",
  "New competences and tools": "Nye kompetencer og værktøjer",
  "New ideas": "Nye idéer",
  "New products, services or processes": "Nye produkter, tjenester eller processer",
  Matchmaking: "Matchmaking",
  "International activities": "Internationale aktiviteter",
  "Collaboration projects": "Samarbejdsprojekter",
  "Courses and training": "Kurser og uddannelse",
  "Countries collaborated with": "Samarbejdslande",
  "International collaboration activities": "Internationale samarbejdsaktiviteter",
  Newsletters: "Nyhedsbreve",
  "Press releases": "Pressemeddelelser",
  "Instances of media coverage": "Medieomtaler",
  "Staff in a secretariat": "Medarbejdere i et sekretariat",
  "Knowledge institutions per cluster": "Videninstitutioner pr. klynge",
  "Public actors per cluster": "Offentlige aktører pr. klynge",
  "Total financing": "Samlet finansiering",
  State: "Staten",
  Regions: "Regioner",
  Municipalities: "Kommuner",
  "European Union": "EU",
  Private: "Private",
  "Other sources": "Andre kilder",
  Gold: "Guld",
  Silver: "Sølv",
  Bronze: "Bronze",

  "The most significant clusters and innovation networks that the account covers.":
    "De mest betydningsfulde klynger og innovationsnetværk, som regnskabet omfatter.",
  "Companies that took part in the activities of the clusters. A company can take part in several clusters.":
    "Virksomheder, der deltog i klyngernes aktiviteter. En virksomhed kan deltage i flere klynger.",
  "Companies that developed competences and tools which improve their ability to innovate. Reported by the clusters themselves; a company can count in several clusters and outcomes.":
    "Virksomheder, der udviklede kompetencer og værktøjer, som styrker deres evne til at innovere. Indberettet af klyngerne selv; en virksomhed kan tælle med i flere klynger og flere resultater.",
  "Companies that developed ideas which can become products, services or processes. Reported by the clusters themselves; a company can count in several clusters and outcomes.":
    "Virksomheder, der udviklede idéer, som kan blive til produkter, tjenester eller processer. Indberettet af klyngerne selv; en virksomhed kan tælle med i flere klynger og flere resultater.",
  "Companies that developed products, services or processes. Reported by the clusters themselves; a company can count in several clusters and outcomes.":
    "Virksomheder, der udviklede produkter, tjenester eller processer. Indberettet af klyngerne selv; en virksomhed kan tælle med i flere klynger og flere resultater.",
  "Companies in activities that bring companies and knowledge institutions together. A company can use several services and count in several clusters.":
    "Virksomheder i aktiviteter, der bringer virksomheder og videninstitutioner sammen. En virksomhed kan bruge flere ydelser og tælle med i flere klynger.",
  "Companies in the clusters' collaboration with other countries. A company can use several services and count in several clusters.":
    "Virksomheder i klyngernes samarbejde med andre lande. En virksomhed kan bruge flere ydelser og tælle med i flere klynger.",
  "Companies in projects, from small pre-projects to large innovation projects. A company can use several services and count in several clusters.":
    "Virksomheder i projekter, fra små forprojekter til store innovationsprojekter. En virksomhed kan bruge flere ydelser og tælle med i flere klynger.",
  "Companies in courses that the clusters helped to create. A company can use several services and count in several clusters.":
    "Virksomheder på kurser, som klyngerne var med til at skabe. En virksomhed kan bruge flere ydelser og tælle med i flere klynger.",
  "Different countries that the clusters collaborated with.":
    "Forskellige lande, som klyngerne samarbejdede med.",
  "Collaboration activities that the clusters had established across borders.":
    "Samarbejdsaktiviteter, som klyngerne havde etableret på tværs af landegrænser.",
  "Newsletters that the clusters sent out.": "Nyhedsbreve, som klyngerne sendte ud.",
  "Press releases that the clusters sent out.": "Pressemeddelelser, som klyngerne sendte ud.",
  "Times that media covered the clusters.": "Antal gange, medierne omtalte klyngerne.",
  "People who act on behalf of a cluster, as full-time equivalents; an average over the clusters.":
    "Personer, der arbejder på en klynges vegne, opgjort i årsværk; et gennemsnit for klyngerne.",
  "Knowledge institutions that a cluster collaborated with; an average over the clusters. One institution can work with many clusters, so the number of institutions is not known.":
    "Videninstitutioner, som en klynge samarbejdede med; et gennemsnit for klyngerne. Den samme institution kan samarbejde med mange klynger, så antallet af institutioner er ikke kendt.",
  "Public actors that a cluster collaborated with; an average over the clusters. One actor can work with many clusters, so the number of actors is not known.":
    "Offentlige aktører, som en klynge samarbejdede med; et gennemsnit for klyngerne. Den samme aktør kan samarbejde med mange klynger, så antallet af aktører er ikke kendt.",
  "All financing of the clusters in the year, from every source.":
    "Al finansiering af klyngerne i året, uanset hvor den kom fra.",
  "Financing by the state.": "Finansiering fra staten.",
  "Financing by the regions.": "Finansiering fra regionerne.",
  "Financing by municipalities.": "Finansiering fra kommunerne.",
  "Financing by programmes of the European Union.": "Finansiering fra EU-programmer.",
  "Financing by companies and other private sources.":
    "Finansiering fra virksomheder og andre private kilder.",
  "Financing by any other source.": "Finansiering fra andre kilder.",
  "Clusters that hold the gold label of the European Cluster Excellence Initiative.":
    "Klynger med guldcertificering fra European Cluster Excellence Initiative.",
  "Clusters that hold the silver label of the European Cluster Excellence Initiative.":
    "Klynger med sølvcertificering fra European Cluster Excellence Initiative.",
  "Clusters that hold the bronze label of the European Cluster Excellence Initiative.":
    "Klynger med bronzecertificering fra European Cluster Excellence Initiative.",

  "most significant clusters and innovation networks":
    "mest betydningsfulde klynger og innovationsnetværk",
  "innovation networks of the ministry’s programme":
    "innovationsnetværk, der indgår i ministeriets program",
  "“{0}” does not give it.": "”{0}” oplyser det ikke.",
};
