import type { Indicator } from "../indicator.ts";

const companies = { kind: "count", noun: "companies" } as const;
const ownReport =
  "Reported by the clusters themselves; a company can count in several clusters and outcomes.";
const growth = "Growth on the year before, as the source prints it.";

/** What other sources than accounts print of clusters, participating companies and outcomes. */
export const participationEntries = [
  {
    id: "clusters_existing",
    label: "Clusters and networks that there are",
    kind: "count",
    noun: "clusters",
    topic: "clusters",
    definition:
      "Clusters and networks that existed or were publicly named, whether or not they reported figures.",
  },
  {
    ...companies,
    id: "companies_small",
    label: "Participating companies with fewer than 50 employees",
    topic: "participation",
    partOf: "companies",
    definition: "Companies with fewer than 50 employees among those that took part.",
  },
  {
    id: "companies_small_share",
    label: "Share of companies with fewer than 50 employees",
    kind: "share",
    noun: "companies",
    topic: "participation",
    definition:
      "Companies with fewer than 50 employees as a share of those that took part, as the source prints it.",
  },
  {
    id: "companies_small_growth",
    label: "Growth in companies with fewer than 50 employees",
    kind: "share",
    noun: "companies",
    topic: "participation",
    definition: growth,
  },
  {
    id: "companies_per_cluster",
    label: "Companies per network",
    kind: "average",
    noun: "companies",
    topic: "participation",
    plausible: [1, 5000],
    definition:
      "Companies that took part in a network; an average over the networks, as the source prints it. A company can take part in several.",
  },
  {
    id: "dedicated_share",
    label: "Share of dedicated companies",
    kind: "share",
    noun: "companies",
    topic: "participation",
    definition:
      "Companies that take part in a project or pay a contribution of their own, as a share of all that take part.",
  },
  {
    id: "project_entities",
    label: "Entities of knowledge institutions in projects",
    kind: "count",
    noun: "entities",
    topic: "partners",
    definition:
      "Departments and other entities of knowledge institutions that took part in innovation projects, added up over the networks.",
  },
  {
    ...companies,
    id: "companies_new_competences_small",
    label: "New competences and tools, fewer than 50 employees",
    topic: "outcomes",
    partOf: "companies_new_competences",
    definition: `Companies with fewer than 50 employees among those counted for the outcome. ${ownReport}`,
  },
  {
    ...companies,
    id: "companies_new_ideas_small",
    label: "New ideas, fewer than 50 employees",
    topic: "outcomes",
    partOf: "companies_new_ideas",
    definition: `Companies with fewer than 50 employees among those counted for the outcome. ${ownReport}`,
  },
  {
    ...companies,
    id: "companies_new_products_small",
    label: "New products, services or processes, fewer than 50 employees",
    topic: "outcomes",
    partOf: "companies_new_products",
    definition: `Companies with fewer than 50 employees among those counted for the outcome. ${ownReport}`,
  },
  {
    id: "offices",
    label: "Office addresses",
    kind: "count",
    noun: "addresses",
    topic: "clusters",
    definition: "Addresses at which the cluster organisations have an office.",
  },
  {
    id: "offices_capital",
    label: "Office addresses in the capital",
    kind: "count",
    noun: "addresses",
    topic: "clusters",
    partOf: "offices",
    definition: "Office addresses in the Capital Region.",
  },
] as const satisfies readonly Indicator[];
