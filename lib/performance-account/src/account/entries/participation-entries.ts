import type { Entries } from "./entry.ts";
import { average, count, share } from "./numbers.ts";

const companies = { ...count("companies", "virksomheder") } as const;
const ownReport =
  "Reported by the clusters themselves; a company can count in several clusters and outcomes.";
const ownReportDa =
  "Indberettet af klyngerne selv; en virksomhed kan tælle med i flere klynger og resultater.";
const growth = {
  definition: "Growth on the year before, as the source prints it.",
  definitionDa: "Vækst i forhold til året før, som kilden trykker det.",
} as const;

/** What other sources than accounts print of clusters, participating companies and outcomes. */
export const participationEntries = {
  clusters_existing: {
    ...count("clusters", "klynger"),
    label: "Clusters and networks that there are",
    labelDa: "Klynger og netværk, der findes",
    topic: "clusters",
    definition:
      "Clusters and networks that existed or were publicly named, whether or not they reported figures.",
    definitionDa:
      "Klynger og netværk, der fandtes eller var offentligt udpeget, uanset om de indberettede tal.",
  },
  companies_small: {
    ...companies,
    label: "Participating companies with fewer than 50 employees",
    labelDa: "Deltagende virksomheder med færre end 50 ansatte",
    topic: "participation",
    partOf: "companies",
    definition: "Companies with fewer than 50 employees among those that took part.",
    definitionDa: "Virksomheder med færre end 50 ansatte blandt de deltagende.",
  },
  companies_small_share: {
    ...share("companies", "virksomheder"),
    label: "Share of companies with fewer than 50 employees",
    labelDa: "Andel virksomheder med færre end 50 ansatte",
    topic: "participation",
    definition:
      "Companies with fewer than 50 employees as a share of those that took part, as the source prints it.",
    definitionDa:
      "Virksomheder med færre end 50 ansatte som andel af de deltagende, som kilden trykker det.",
  },
  companies_small_growth: {
    ...share("companies", "virksomheder"),
    label: "Growth in companies with fewer than 50 employees",
    labelDa: "Vækst i virksomheder med færre end 50 ansatte",
    topic: "participation",
    ...growth,
  },
  companies_per_cluster: {
    ...average("companies", "virksomheder"),
    label: "Companies per network",
    labelDa: "Virksomheder pr. netværk",
    topic: "participation",
    plausible: [1, 5000],
    definition:
      "Companies that took part in a network; an average over the networks, as the source prints it. A company can take part in several.",
    definitionDa:
      "Virksomheder, der deltog i et netværk; gennemsnit for netværkene, som kilden trykker det. En virksomhed kan deltage i flere.",
  },
  dedicated_share: {
    ...share("companies", "virksomheder"),
    label: "Share of dedicated companies",
    labelDa: "Andel dedikerede virksomheder",
    topic: "participation",
    definition:
      "Companies that take part in a project or pay a contribution of their own, as a share of all that take part.",
    definitionDa:
      "Virksomheder, der deltager i et projekt eller betaler et særligt bidrag, som andel af alle deltagende.",
  },
  project_entities: {
    ...count("entities", "enheder"),
    label: "Entities of knowledge institutions in projects",
    labelDa: "Enheder fra videninstitutioner i projekter",
    topic: "partners",
    definition:
      "Departments and other entities of knowledge institutions that took part in innovation projects, added up over the networks.",
    definitionDa:
      "Institutter og andre enheder fra videninstitutioner, der deltog i innovationsprojekter, lagt sammen for netværkene.",
  },
  companies_new_competences_small: {
    ...companies,
    label: "New competences and tools, fewer than 50 employees",
    labelDa: "Nye kompetencer og værktøjer, færre end 50 ansatte",
    topic: "outcomes",
    partOf: "companies_new_competences",
    definition: `Companies with fewer than 50 employees among those counted for the outcome. ${ownReport}`,
    definitionDa: `Virksomheder med færre end 50 ansatte blandt dem, der er talt med for resultatet. ${ownReportDa}`,
  },
  companies_new_ideas_small: {
    ...companies,
    label: "New ideas, fewer than 50 employees",
    labelDa: "Nye idéer, færre end 50 ansatte",
    topic: "outcomes",
    partOf: "companies_new_ideas",
    definition: `Companies with fewer than 50 employees among those counted for the outcome. ${ownReport}`,
    definitionDa: `Virksomheder med færre end 50 ansatte blandt dem, der er talt med for resultatet. ${ownReportDa}`,
  },
  companies_new_products_small: {
    ...companies,
    label: "New products, services or processes, fewer than 50 employees",
    labelDa: "Nye produkter, tjenester eller processer, færre end 50 ansatte",
    topic: "outcomes",
    partOf: "companies_new_products",
    definition: `Companies with fewer than 50 employees among those counted for the outcome. ${ownReport}`,
    definitionDa: `Virksomheder med færre end 50 ansatte blandt dem, der er talt med for resultatet. ${ownReportDa}`,
  },
  offices: {
    ...count("addresses", "adresser"),
    label: "Office addresses",
    labelDa: "Kontoradresser",
    topic: "clusters",
    definition: "Addresses at which the cluster organisations have an office.",
    definitionDa: "Adresser, hvor klyngeorganisationerne har et kontor.",
  },
  offices_capital: {
    ...count("addresses", "adresser"),
    label: "Office addresses in the capital",
    labelDa: "Kontoradresser i hovedstaden",
    topic: "clusters",
    partOf: "offices",
    definition: "Office addresses in the Capital Region.",
    definitionDa: "Kontoradresser i Region Hovedstaden.",
  },
} as const satisfies Entries;
