import { type Entries, named, ofTopic } from "./entry.ts";

const outcome = { ...ofTopic("outcomes").count("companies", "virksomheder"), partOf: "companies" };
const service = { ...ofTopic("services").count("companies", "virksomheder"), partOf: "companies" };
const international = ofTopic("international");
const communication = ofTopic("communication");
const partners = ofTopic("partners");
const { money } = ofTopic("financing");
const funds = { ...money, kind: "money-or-share", partOf: "financing_total" } as const;
const certified = { ...ofTopic("certification").count("clusters", "klynger"), partOf: "clusters" };

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
    ...ofTopic("clusters").count("clusters", "klynger"),
    ...named("Clusters and innovation networks", "Klynger og innovationsnetværk"),
    definition: "The most significant clusters and innovation networks that the account covers.",
    definitionDa: "De mest betydningsfulde klynger og innovationsnetværk, som regnskabet omfatter.",
  },
  /** Companies that took part in the activities of the clusters. */
  companies: {
    ...ofTopic("participation").count("companies", "virksomheder"),
    ...named("Participating companies", "Deltagende virksomheder"),
    definition:
      "Companies that took part in the activities of the clusters. A company can take part in several clusters.",
    definitionDa:
      "Virksomheder, der deltog i klyngernes aktiviteter. En virksomhed kan deltage i flere klynger.",
  },
  /** Companies that developed competences and tools for innovation. */
  companies_new_competences: {
    ...outcome,
    ...named("New competences and tools", "Nye kompetencer og værktøjer"),
    definition: `Companies that developed competences and tools which improve their ability to innovate. ${outcomeLimit}`,
    definitionDa: `Virksomheder, der udviklede kompetencer og værktøjer, som styrker deres evne til at innovere. ${outcomeLimitDa}`,
  },
  /** Companies that developed ideas which can become products, services or processes. */
  companies_new_ideas: {
    ...outcome,
    ...named("New ideas", "Nye idéer"),
    definition: `Companies that developed ideas which can become products, services or processes. ${outcomeLimit}`,
    definitionDa: `Virksomheder, der udviklede idéer, som kan blive til produkter, tjenester eller processer. ${outcomeLimitDa}`,
  },
  /** Companies that developed products, services or processes. */
  companies_new_products: {
    ...outcome,
    ...named("New products, services or processes", "Nye produkter, tjenester eller processer"),
    definition: `Companies that developed products, services or processes. ${outcomeLimit}`,
    definitionDa: `Virksomheder, der udviklede produkter, tjenester eller processer. ${outcomeLimitDa}`,
  },
  /** Companies in activities that bring companies and knowledge institutions together. */
  companies_matchmaking: {
    ...service,
    ...named("Matchmaking", "Matchmaking"),
    definition: `Companies in activities that bring companies and knowledge institutions together. ${serviceLimit}`,
    definitionDa: `Virksomheder i aktiviteter, der bringer virksomheder og videninstitutioner sammen. ${serviceLimitDa}`,
  },
  /** Companies in collaboration with other countries. */
  companies_international: {
    ...service,
    ...named("International activities", "Internationale aktiviteter"),
    definition: `Companies in the clusters' collaboration with other countries. ${serviceLimit}`,
    definitionDa: `Virksomheder i klyngernes samarbejde med andre lande. ${serviceLimitDa}`,
  },
  /** Companies in collaboration projects, large or small. */
  companies_projects: {
    ...service,
    ...named("Collaboration projects", "Samarbejdsprojekter"),
    definition: `Companies in projects, from small pre-projects to large innovation projects. ${serviceLimit}`,
    definitionDa: `Virksomheder i projekter, fra små forprojekter til store innovationsprojekter. ${serviceLimitDa}`,
  },
  /** Companies in courses that the clusters helped to create. */
  companies_courses: {
    ...service,
    ...named("Courses and training", "Kurser og uddannelse"),
    definition: `Companies in courses that the clusters helped to create. ${serviceLimit}`,
    definitionDa: `Virksomheder på kurser, som klyngerne var med til at skabe. ${serviceLimitDa}`,
  },
  /** Different countries that the clusters collaborated with. */
  countries: {
    ...international.count("countries", "lande"),
    ...named("Countries collaborated with", "Samarbejdslande"),
    definition: "Different countries that the clusters collaborated with.",
    definitionDa: "Forskellige lande, som klyngerne samarbejdede med.",
  },
  /** Collaboration activities across borders. */
  international_activities: {
    ...international.count("activities", "aktiviteter"),
    ...named("International collaboration activities", "Internationale samarbejdsaktiviteter"),
    definition: "Collaboration activities that the clusters had established across borders.",
    definitionDa: "Samarbejdsaktiviteter, som klyngerne havde etableret på tværs af landegrænser.",
  },
  /** Newsletters that the clusters sent out. */
  newsletters: {
    ...communication.count("newsletters", "nyhedsbreve"),
    ...named("Newsletters", "Nyhedsbreve"),
    definition: "Newsletters that the clusters sent out.",
    definitionDa: "Nyhedsbreve, som klyngerne sendte ud.",
  },
  /** Press releases that the clusters sent out. */
  press_releases: {
    ...communication.count("press releases", "pressemeddelelser"),
    ...named("Press releases", "Pressemeddelelser"),
    definition: "Press releases that the clusters sent out.",
    definitionDa: "Pressemeddelelser, som klyngerne sendte ud.",
  },
  /** Times that media covered the clusters. */
  media_coverage: {
    ...communication.count("instances", "omtaler"),
    ...named("Instances of media coverage", "Medieomtaler"),
    definition: "Times that media covered the clusters.",
    definitionDa: "Antal gange, medierne omtalte klyngerne.",
  },
  /** Staff of a secretariat in full-time equivalents; an average over the clusters. */
  secretariat_fte: {
    ...ofTopic("secretariats").average("full-time equivalents", "årsværk"),
    ...named("Staff in a secretariat", "Medarbejdere i et sekretariat"),
    plausible: [0.5, 100],
    definition:
      "People who act on behalf of a cluster, as full-time equivalents; an average over the clusters.",
    definitionDa:
      "Personer, der arbejder på en klynges vegne, opgjort i årsværk; et gennemsnit for klyngerne.",
  },
  /** Knowledge institutions that a cluster worked with; an average over the clusters. */
  knowledge_institutions: {
    ...partners.average("knowledge institutions", "videninstitutioner"),
    ...named("Knowledge institutions per cluster", "Videninstitutioner pr. klynge"),
    plausible: [1, 500],
    definition:
      "Knowledge institutions that a cluster collaborated with; an average over the clusters. One institution can work with many clusters, so the number of institutions is not known.",
    definitionDa:
      "Videninstitutioner, som en klynge samarbejdede med; et gennemsnit for klyngerne. Den samme institution kan samarbejde med mange klynger, så antallet af institutioner er ikke kendt.",
  },
  /** Public actors that a cluster worked with; an average over the clusters. */
  public_actors: {
    ...partners.average("public actors", "offentlige aktører"),
    ...named("Public actors per cluster", "Offentlige aktører pr. klynge"),
    plausible: [1, 500],
    definition:
      "Public actors that a cluster collaborated with; an average over the clusters. One actor can work with many clusters, so the number of actors is not known.",
    definitionDa:
      "Offentlige aktører, som en klynge samarbejdede med; et gennemsnit for klyngerne. Den samme aktør kan samarbejde med mange klynger, så antallet af aktører er ikke kendt.",
  },
  /** All financing of the clusters in the year, in DKK. */
  financing_total: {
    ...money,
    ...named("Total financing", "Samlet finansiering"),
    definition: "All financing of the clusters in the year, from every source.",
    definitionDa: "Al finansiering af klyngerne i året, uanset hvor den kom fra.",
  },
  /** Financing by the state, in DKK or as a share of the total. */
  financing_state: {
    ...funds,
    ...named("State", "Staten"),
    definition: "Financing by the state.",
    definitionDa: "Finansiering fra staten.",
  },
  /** Financing by the regions, in DKK or as a share of the total. */
  financing_regions: {
    ...funds,
    ...named("Regions", "Regioner"),
    definition: "Financing by the regions.",
    definitionDa: "Finansiering fra regionerne.",
  },
  /** Financing by municipalities, in DKK or as a share of the total. */
  financing_municipalities: {
    ...funds,
    ...named("Municipalities", "Kommuner"),
    definition: "Financing by municipalities.",
    definitionDa: "Finansiering fra kommunerne.",
  },
  /** Financing by programmes of the European Union, in DKK or as a share of the total. */
  financing_eu: {
    ...funds,
    ...named("European Union", "EU"),
    definition: "Financing by programmes of the European Union.",
    definitionDa: "Finansiering fra EU-programmer.",
  },
  /** Financing by companies and other private sources, in DKK or as a share of the total. */
  financing_private: {
    ...funds,
    ...named("Private", "Private"),
    definition: "Financing by companies and other private sources.",
    definitionDa: "Finansiering fra virksomheder og andre private kilder.",
  },
  /** Financing by any other source, in DKK or as a share of the total. */
  financing_other: {
    ...funds,
    ...named("Other sources", "Andre kilder"),
    definition: "Financing by any other source.",
    definitionDa: "Finansiering fra andre kilder.",
  },
  /** Clusters that hold the gold label. */
  certified_gold: {
    ...certified,
    ...named("Gold", "Guld"),
    definition: "Clusters that hold the gold label of the European Cluster Excellence Initiative.",
    definitionDa: "Klynger med guldcertificering fra European Cluster Excellence Initiative.",
  },
  /** Clusters that hold the silver label. */
  certified_silver: {
    ...certified,
    ...named("Silver", "Sølv"),
    definition:
      "Clusters that hold the silver label of the European Cluster Excellence Initiative.",
    definitionDa: "Klynger med sølvcertificering fra European Cluster Excellence Initiative.",
  },
  /** Clusters that hold the bronze label. */
  certified_bronze: {
    ...certified,
    ...named("Bronze", "Bronze"),
    definition:
      "Clusters that hold the bronze label of the European Cluster Excellence Initiative.",
    definitionDa: "Klynger med bronzecertificering fra European Cluster Excellence Initiative.",
  },
} as const satisfies Entries;
