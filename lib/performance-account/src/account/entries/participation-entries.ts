import { type Entries, growth, named, ofTopic } from "./entry.ts";

const clusters = ofTopic("clusters");
const participation = ofTopic("participation");
const smallCompanies = {
  ...ofTopic("outcomes").count("companies", "virksomheder"),
  definition:
    "Companies with fewer than 50 employees among those counted for the outcome. Reported by the clusters themselves; a company can count in several clusters and outcomes.",
  definitionDa:
    "Virksomheder med færre end 50 ansatte blandt dem, der er talt med for resultatet. Indberettet af klyngerne selv; en virksomhed kan tælle med i flere klynger og resultater.",
};

/** What other sources than accounts print of clusters, participating companies and outcomes. */
export const participationEntries = {
  clusters_existing: {
    ...clusters.count("clusters", "klynger"),
    ...named("Clusters and networks that there are", "Klynger og netværk, der findes"),
    definition:
      "Clusters and networks that existed or were publicly named, whether or not they reported figures.",
    definitionDa:
      "Klynger og netværk, der fandtes eller var offentligt udpeget, uanset om de indberettede tal.",
  },
  companies_small: {
    ...participation.count("companies", "virksomheder"),
    label: "Participating companies with fewer than 50 employees",
    labelDa: "Deltagende virksomheder med færre end 50 ansatte",
    partOf: "companies",
    definition: "Companies with fewer than 50 employees among those that took part.",
    definitionDa: "Virksomheder med færre end 50 ansatte blandt de deltagende.",
  },
  companies_small_share: {
    ...participation.share("companies", "virksomheder"),
    label: "Share of companies with fewer than 50 employees",
    labelDa: "Andel virksomheder med færre end 50 ansatte",
    definition:
      "Companies with fewer than 50 employees as a share of those that took part, as the source prints it.",
    definitionDa:
      "Virksomheder med færre end 50 ansatte som andel af de deltagende, som kilden trykker det.",
  },
  companies_small_growth: {
    ...participation.share("companies", "virksomheder"),
    label: "Growth in companies with fewer than 50 employees",
    labelDa: "Vækst i virksomheder med færre end 50 ansatte",
    ...growth,
  },
  companies_per_cluster: {
    ...participation.average("companies", "virksomheder"),
    ...named("Companies per network", "Virksomheder pr. netværk"),
    plausible: [1, 5000],
    definition:
      "Companies that took part in a network; an average over the networks, as the source prints it. A company can take part in several.",
    definitionDa:
      "Virksomheder, der deltog i et netværk; gennemsnit for netværkene, som kilden trykker det. En virksomhed kan deltage i flere.",
  },
  dedicated_share: {
    ...participation.share("companies", "virksomheder"),
    ...named("Share of dedicated companies", "Andel dedikerede virksomheder"),
    definition:
      "Companies that take part in a project or pay a contribution of their own, as a share of all that take part.",
    definitionDa:
      "Virksomheder, der deltager i et projekt eller betaler et særligt bidrag, som andel af alle deltagende.",
  },
  project_entities: {
    ...ofTopic("partners").count("entities", "enheder"),
    label: "Entities of knowledge institutions in projects",
    labelDa: "Enheder fra videninstitutioner i projekter",
    definition:
      "Departments and other entities of knowledge institutions that took part in innovation projects, added up over the networks.",
    definitionDa:
      "Institutter og andre enheder fra videninstitutioner, der deltog i innovationsprojekter, lagt sammen for netværkene.",
  },
  companies_new_competences_small: {
    ...smallCompanies,
    label: "New competences and tools, fewer than 50 employees",
    labelDa: "Nye kompetencer og værktøjer, færre end 50 ansatte",
    partOf: "companies_new_competences",
  },
  companies_new_ideas_small: {
    ...smallCompanies,
    ...named("New ideas, fewer than 50 employees", "Nye idéer, færre end 50 ansatte"),
    partOf: "companies_new_ideas",
  },
  companies_new_products_small: {
    ...smallCompanies,
    label: "New products, services or processes, fewer than 50 employees",
    labelDa: "Nye produkter, tjenester eller processer, færre end 50 ansatte",
    partOf: "companies_new_products",
  },
  offices: {
    ...clusters.count("addresses", "adresser"),
    ...named("Office addresses", "Kontoradresser"),
    definition: "Addresses at which the cluster organisations have an office.",
    definitionDa: "Adresser, hvor klyngeorganisationerne har et kontor.",
  },
  offices_capital: {
    ...clusters.count("addresses", "adresser"),
    ...named("Office addresses in the capital", "Kontoradresser i hovedstaden"),
    partOf: "offices",
    definition: "Office addresses in the Capital Region.",
    definitionDa: "Kontoradresser i Region Hovedstaden.",
  },
} as const satisfies Entries;
