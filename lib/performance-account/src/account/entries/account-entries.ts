import type { Indicator } from "../indicator.ts";

const company = { kind: "count", noun: "companies", partOf: "companies" } as const;
const certified = { kind: "count", noun: "clusters", partOf: "clusters" } as const;
const funds = { kind: "money-or-share", noun: "DKK", partOf: "financing_total" } as const;

const outcomeLimit =
  "Reported by the clusters themselves; a company can count in several clusters and outcomes.";
const serviceLimit = "A company can use several services and count in several clusters.";

/**
 * What an account can state. Adding an indicator is one entry here, and its Danish in
 * `language/danish/catalogue-texts.ts`.
 */
export const accountEntries = [
  {
    id: "clusters",
    label: "Clusters and innovation networks",
    kind: "count",
    noun: "clusters",
    topic: "clusters",
    definition: "The most significant clusters and innovation networks that the account covers.",
  },
  {
    id: "companies",
    label: "Participating companies",
    kind: "count",
    noun: "companies",
    topic: "participation",
    definition:
      "Companies that took part in the activities of the clusters. A company can take part in several clusters.",
  },
  {
    ...company,
    id: "companies_new_competences",
    label: "New competences and tools",
    topic: "outcomes",
    definition: `Companies that developed competences and tools which improve their ability to innovate. ${outcomeLimit}`,
  },
  {
    ...company,
    id: "companies_new_ideas",
    label: "New ideas",
    topic: "outcomes",
    definition: `Companies that developed ideas which can become products, services or processes. ${outcomeLimit}`,
  },
  {
    ...company,
    id: "companies_new_products",
    label: "New products, services or processes",
    topic: "outcomes",
    definition: `Companies that developed products, services or processes. ${outcomeLimit}`,
  },
  {
    ...company,
    id: "companies_matchmaking",
    label: "Matchmaking",
    topic: "services",
    definition: `Companies in activities that bring companies and knowledge institutions together. ${serviceLimit}`,
  },
  {
    ...company,
    id: "companies_international",
    label: "International activities",
    topic: "services",
    definition: `Companies in the clusters' collaboration with other countries. ${serviceLimit}`,
  },
  {
    ...company,
    id: "companies_projects",
    label: "Collaboration projects",
    topic: "services",
    definition: `Companies in projects, from small pre-projects to large innovation projects. ${serviceLimit}`,
  },
  {
    ...company,
    id: "companies_courses",
    label: "Courses and training",
    topic: "services",
    definition: `Companies in courses that the clusters helped to create. ${serviceLimit}`,
  },
  {
    id: "countries",
    label: "Countries collaborated with",
    kind: "count",
    noun: "countries",
    topic: "international",
    definition: "Different countries that the clusters collaborated with.",
  },
  {
    id: "international_activities",
    label: "International collaboration activities",
    kind: "count",
    noun: "activities",
    topic: "international",
    definition: "Collaboration activities that the clusters had established across borders.",
  },
  {
    id: "newsletters",
    label: "Newsletters",
    kind: "count",
    noun: "newsletters",
    topic: "communication",
    definition: "Newsletters that the clusters sent out.",
  },
  {
    id: "press_releases",
    label: "Press releases",
    kind: "count",
    noun: "press releases",
    topic: "communication",
    definition: "Press releases that the clusters sent out.",
  },
  {
    id: "media_coverage",
    label: "Instances of media coverage",
    kind: "count",
    noun: "instances",
    topic: "communication",
    definition: "Times that media covered the clusters.",
  },
  {
    id: "secretariat_fte",
    label: "Staff in a secretariat",
    kind: "average",
    noun: "full-time equivalents",
    topic: "secretariats",
    plausible: [0.5, 100],
    definition:
      "People who act on behalf of a cluster, as full-time equivalents; an average over the clusters.",
  },
  {
    id: "knowledge_institutions",
    label: "Knowledge institutions per cluster",
    kind: "average",
    noun: "knowledge institutions",
    topic: "partners",
    plausible: [1, 500],
    definition:
      "Knowledge institutions that a cluster collaborated with; an average over the clusters. One institution can work with many clusters, so the number of institutions is not known.",
  },
  {
    id: "public_actors",
    label: "Public actors per cluster",
    kind: "average",
    noun: "public actors",
    topic: "partners",
    plausible: [1, 500],
    definition:
      "Public actors that a cluster collaborated with; an average over the clusters. One actor can work with many clusters, so the number of actors is not known.",
  },
  {
    id: "financing_total",
    label: "Total financing",
    kind: "money",
    noun: "DKK",
    topic: "financing",
    definition: "All financing of the clusters in the year, from every source.",
  },
  {
    ...funds,
    id: "financing_state",
    label: "State",
    topic: "financing",
    definition: "Financing by the state.",
  },
  {
    ...funds,
    id: "financing_regions",
    label: "Regions",
    topic: "financing",
    definition: "Financing by the regions.",
  },
  {
    ...funds,
    id: "financing_municipalities",
    label: "Municipalities",
    topic: "financing",
    definition: "Financing by municipalities.",
  },
  {
    ...funds,
    id: "financing_eu",
    label: "European Union",
    topic: "financing",
    definition: "Financing by programmes of the European Union.",
  },
  {
    ...funds,
    id: "financing_private",
    label: "Private",
    topic: "financing",
    definition: "Financing by companies and other private sources.",
  },
  {
    ...funds,
    id: "financing_other",
    label: "Other sources",
    topic: "financing",
    definition: "Financing by any other source.",
  },
  {
    ...certified,
    id: "certified_gold",
    label: "Gold",
    topic: "certification",
    definition: "Clusters that hold the gold label of the European Cluster Excellence Initiative.",
  },
  {
    ...certified,
    id: "certified_silver",
    label: "Silver",
    topic: "certification",
    definition:
      "Clusters that hold the silver label of the European Cluster Excellence Initiative.",
  },
  {
    ...certified,
    id: "certified_bronze",
    label: "Bronze",
    topic: "certification",
    definition:
      "Clusters that hold the bronze label of the European Cluster Excellence Initiative.",
  },
] as const satisfies readonly Indicator[];
