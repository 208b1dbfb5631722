import type { Entries } from "./entry.ts";
import { average, count, money } from "./numbers.ts";

const company = { ...count("companies", "virksomheder"), partOf: "companies" } as const;
const certified = { ...count("clusters", "klynger"), partOf: "clusters" } as const;
const funds = { ...money, kind: "money-or-share", partOf: "financing_total" } as const;

const outcomeLimit =
  "Reported by the clusters themselves; a company can count in several clusters and outcomes.";
const outcomeLimitDa =
  "Indberettet af klyngerne selv; en virksomhed kan tælle med i flere klynger og flere resultater.";
const serviceLimit = "A company can use several services and count in several clusters.";
const serviceLimitDa = "En virksomhed kan bruge flere ydelser og tælle med i flere klynger.";

/**
 * What an account can state. Adding an indicator is one entry here; the line above it is what
 * editors and kernels show of the figure.
 */
export const accountEntries = {
  /** Clusters and innovation networks that the account covers. */
  clusters: {
    ...count("clusters", "klynger"),
    label: "Clusters and innovation networks",
    labelDa: "Klynger og innovationsnetværk",
    topic: "clusters",
    definition: "The most significant clusters and innovation networks that the account covers.",
    definitionDa: "De mest betydningsfulde klynger og innovationsnetværk, som regnskabet omfatter.",
  },
  /** Companies that took part in the activities of the clusters. */
  companies: {
    ...count("companies", "virksomheder"),
    label: "Participating companies",
    labelDa: "Deltagende virksomheder",
    topic: "participation",
    definition:
      "Companies that took part in the activities of the clusters. A company can take part in several clusters.",
    definitionDa:
      "Virksomheder, der deltog i klyngernes aktiviteter. En virksomhed kan deltage i flere klynger.",
  },
  /** Companies that developed competences and tools for innovation. */
  companies_new_competences: {
    ...company,
    label: "New competences and tools",
    labelDa: "Nye kompetencer og værktøjer",
    topic: "outcomes",
    definition: `Companies that developed competences and tools which improve their ability to innovate. ${outcomeLimit}`,
    definitionDa: `Virksomheder, der udviklede kompetencer og værktøjer, som styrker deres evne til at innovere. ${outcomeLimitDa}`,
  },
  /** Companies that developed ideas which can become products, services or processes. */
  companies_new_ideas: {
    ...company,
    label: "New ideas",
    labelDa: "Nye idéer",
    topic: "outcomes",
    definition: `Companies that developed ideas which can become products, services or processes. ${outcomeLimit}`,
    definitionDa: `Virksomheder, der udviklede idéer, som kan blive til produkter, tjenester eller processer. ${outcomeLimitDa}`,
  },
  /** Companies that developed products, services or processes. */
  companies_new_products: {
    ...company,
    label: "New products, services or processes",
    labelDa: "Nye produkter, tjenester eller processer",
    topic: "outcomes",
    definition: `Companies that developed products, services or processes. ${outcomeLimit}`,
    definitionDa: `Virksomheder, der udviklede produkter, tjenester eller processer. ${outcomeLimitDa}`,
  },
  /** Companies in activities that bring companies and knowledge institutions together. */
  companies_matchmaking: {
    ...company,
    label: "Matchmaking",
    labelDa: "Matchmaking",
    topic: "services",
    definition: `Companies in activities that bring companies and knowledge institutions together. ${serviceLimit}`,
    definitionDa: `Virksomheder i aktiviteter, der bringer virksomheder og videninstitutioner sammen. ${serviceLimitDa}`,
  },
  /** Companies in collaboration with other countries. */
  companies_international: {
    ...company,
    label: "International activities",
    labelDa: "Internationale aktiviteter",
    topic: "services",
    definition: `Companies in the clusters' collaboration with other countries. ${serviceLimit}`,
    definitionDa: `Virksomheder i klyngernes samarbejde med andre lande. ${serviceLimitDa}`,
  },
  /** Companies in collaboration projects, large or small. */
  companies_projects: {
    ...company,
    label: "Collaboration projects",
    labelDa: "Samarbejdsprojekter",
    topic: "services",
    definition: `Companies in projects, from small pre-projects to large innovation projects. ${serviceLimit}`,
    definitionDa: `Virksomheder i projekter, fra små forprojekter til store innovationsprojekter. ${serviceLimitDa}`,
  },
  /** Companies in courses that the clusters helped to create. */
  companies_courses: {
    ...company,
    label: "Courses and training",
    labelDa: "Kurser og uddannelse",
    topic: "services",
    definition: `Companies in courses that the clusters helped to create. ${serviceLimit}`,
    definitionDa: `Virksomheder på kurser, som klyngerne var med til at skabe. ${serviceLimitDa}`,
  },
  /** Different countries that the clusters collaborated with. */
  countries: {
    ...count("countries", "lande"),
    label: "Countries collaborated with",
    labelDa: "Samarbejdslande",
    topic: "international",
    definition: "Different countries that the clusters collaborated with.",
    definitionDa: "Forskellige lande, som klyngerne samarbejdede med.",
  },
  /** Collaboration activities across borders. */
  international_activities: {
    ...count("activities", "aktiviteter"),
    label: "International collaboration activities",
    labelDa: "Internationale samarbejdsaktiviteter",
    topic: "international",
    definition: "Collaboration activities that the clusters had established across borders.",
    definitionDa: "Samarbejdsaktiviteter, som klyngerne havde etableret på tværs af landegrænser.",
  },
  /** Newsletters that the clusters sent out. */
  newsletters: {
    ...count("newsletters", "nyhedsbreve"),
    label: "Newsletters",
    labelDa: "Nyhedsbreve",
    topic: "communication",
    definition: "Newsletters that the clusters sent out.",
    definitionDa: "Nyhedsbreve, som klyngerne sendte ud.",
  },
  /** Press releases that the clusters sent out. */
  press_releases: {
    ...count("press releases", "pressemeddelelser"),
    label: "Press releases",
    labelDa: "Pressemeddelelser",
    topic: "communication",
    definition: "Press releases that the clusters sent out.",
    definitionDa: "Pressemeddelelser, som klyngerne sendte ud.",
  },
  /** Times that media covered the clusters. */
  media_coverage: {
    ...count("instances", "omtaler"),
    label: "Instances of media coverage",
    labelDa: "Medieomtaler",
    topic: "communication",
    definition: "Times that media covered the clusters.",
    definitionDa: "Antal gange, medierne omtalte klyngerne.",
  },
  /** Staff of a secretariat in full-time equivalents; an average over the clusters. */
  secretariat_fte: {
    ...average("full-time equivalents", "årsværk"),
    label: "Staff in a secretariat",
    labelDa: "Medarbejdere i et sekretariat",
    topic: "secretariats",
    plausible: [0.5, 100],
    definition:
      "People who act on behalf of a cluster, as full-time equivalents; an average over the clusters.",
    definitionDa:
      "Personer, der arbejder på en klynges vegne, opgjort i årsværk; et gennemsnit for klyngerne.",
  },
  /** Knowledge institutions that a cluster worked with; an average over the clusters. */
  knowledge_institutions: {
    ...average("knowledge institutions", "videninstitutioner"),
    label: "Knowledge institutions per cluster",
    labelDa: "Videninstitutioner pr. klynge",
    topic: "partners",
    plausible: [1, 500],
    definition:
      "Knowledge institutions that a cluster collaborated with; an average over the clusters. One institution can work with many clusters, so the number of institutions is not known.",
    definitionDa:
      "Videninstitutioner, som en klynge samarbejdede med; et gennemsnit for klyngerne. Den samme institution kan samarbejde med mange klynger, så antallet af institutioner er ikke kendt.",
  },
  /** Public actors that a cluster worked with; an average over the clusters. */
  public_actors: {
    ...average("public actors", "offentlige aktører"),
    label: "Public actors per cluster",
    labelDa: "Offentlige aktører pr. klynge",
    topic: "partners",
    plausible: [1, 500],
    definition:
      "Public actors that a cluster collaborated with; an average over the clusters. One actor can work with many clusters, so the number of actors is not known.",
    definitionDa:
      "Offentlige aktører, som en klynge samarbejdede med; et gennemsnit for klyngerne. Den samme aktør kan samarbejde med mange klynger, så antallet af aktører er ikke kendt.",
  },
  /** All financing of the clusters in the year, in DKK. */
  financing_total: {
    ...money,
    label: "Total financing",
    labelDa: "Samlet finansiering",
    topic: "financing",
    definition: "All financing of the clusters in the year, from every source.",
    definitionDa: "Al finansiering af klyngerne i året, uanset hvor den kom fra.",
  },
  /** Financing by the state, in DKK or as a share of the total. */
  financing_state: {
    ...funds,
    label: "State",
    labelDa: "Staten",
    topic: "financing",
    definition: "Financing by the state.",
    definitionDa: "Finansiering fra staten.",
  },
  /** Financing by the regions, in DKK or as a share of the total. */
  financing_regions: {
    ...funds,
    label: "Regions",
    labelDa: "Regioner",
    topic: "financing",
    definition: "Financing by the regions.",
    definitionDa: "Finansiering fra regionerne.",
  },
  /** Financing by municipalities, in DKK or as a share of the total. */
  financing_municipalities: {
    ...funds,
    label: "Municipalities",
    labelDa: "Kommuner",
    topic: "financing",
    definition: "Financing by municipalities.",
    definitionDa: "Finansiering fra kommunerne.",
  },
  /** Financing by programmes of the European Union, in DKK or as a share of the total. */
  financing_eu: {
    ...funds,
    label: "European Union",
    labelDa: "EU",
    topic: "financing",
    definition: "Financing by programmes of the European Union.",
    definitionDa: "Finansiering fra EU-programmer.",
  },
  /** Financing by companies and other private sources, in DKK or as a share of the total. */
  financing_private: {
    ...funds,
    label: "Private",
    labelDa: "Private",
    topic: "financing",
    definition: "Financing by companies and other private sources.",
    definitionDa: "Finansiering fra virksomheder og andre private kilder.",
  },
  /** Financing by any other source, in DKK or as a share of the total. */
  financing_other: {
    ...funds,
    label: "Other sources",
    labelDa: "Andre kilder",
    topic: "financing",
    definition: "Financing by any other source.",
    definitionDa: "Finansiering fra andre kilder.",
  },
  /** Clusters that hold the gold label. */
  certified_gold: {
    ...certified,
    label: "Gold",
    labelDa: "Guld",
    topic: "certification",
    definition: "Clusters that hold the gold label of the European Cluster Excellence Initiative.",
    definitionDa: "Klynger med guldcertificering fra European Cluster Excellence Initiative.",
  },
  /** Clusters that hold the silver label. */
  certified_silver: {
    ...certified,
    label: "Silver",
    labelDa: "Sølv",
    topic: "certification",
    definition:
      "Clusters that hold the silver label of the European Cluster Excellence Initiative.",
    definitionDa: "Klynger med sølvcertificering fra European Cluster Excellence Initiative.",
  },
  /** Clusters that hold the bronze label. */
  certified_bronze: {
    ...certified,
    label: "Bronze",
    labelDa: "Bronze",
    topic: "certification",
    definition:
      "Clusters that hold the bronze label of the European Cluster Excellence Initiative.",
    definitionDa: "Klynger med bronzecertificering fra European Cluster Excellence Initiative.",
  },
} as const satisfies Entries;
