import { type Entries, growth, named, ofTopic } from "./entry.ts";

const { count, money, share } = ofTopic("sister");
const companies = count("companies", "virksomheder");

/** What is printed of two other schemes of the same ministry: institutes and incubators. */
export const sisterEntries = {
  turnover: {
    ...money,
    ...named("Turnover", "Omsætning"),
    definition: "Turnover of all institutes in the year.",
    definitionDa: "Alle institutters omsætning i året.",
  },
  turnover_growth: {
    ...share("DKK", "kr."),
    ...named("Growth in turnover", "Vækst i omsætning"),
    ...growth,
  },
  customers: {
    ...count("customers", "kunder"),
    ...named("Customers", "Kunder"),
    definition: "Different customers in the year; the source says whether only Danish ones.",
    definitionDa: "Forskellige kunder i året; kilden oplyser, om det kun er danske.",
  },
  private_customers: {
    ...companies,
    ...named("Private companies among customers", "Private virksomheder blandt kunderne"),
    partOf: "customers",
    definition: "Private companies among the customers.",
    definitionDa: "De kunder, der er private virksomheder.",
  },
  public_customers: {
    ...count("customers", "kunder"),
    ...named("Public customers", "Offentlige kunder"),
    partOf: "customers",
    definition: "Public bodies among the customers.",
    definitionDa: "De kunder, der er offentlige.",
  },
  other_customers: {
    ...count("customers", "kunder"),
    label: "Private persons and associations among customers",
    labelDa: "Privatpersoner og foreninger blandt kunderne",
    partOf: "customers",
    definition: "Private persons and associations among the customers.",
    definitionDa: "De kunder, der er privatpersoner og foreninger.",
  },
  staff: {
    ...count("people", "personer"),
    ...named("Staff", "Medarbejdere"),
    definition: "People who work at the institutes.",
    definitionDa: "Personer, der arbejder på institutterne.",
  },
  rd_turnover: {
    ...money,
    ...named("Turnover from research and development", "Omsætning fra forskning og udvikling"),
    partOf: "turnover",
    definition: "Turnover from research and development.",
    definitionDa: "Den del af omsætningen, der er forskning og udvikling.",
  },
  commercial_share: {
    ...share("DKK", "kr."),
    ...named("Commercial part of turnover", "Kommerciel del af omsætningen"),
    definition: "Commercial turnover as a share of all turnover.",
    definitionDa: "Kommerciel omsætning som andel af al omsætning.",
  },
  rd_share: {
    ...share("DKK", "kr."),
    label: "Research and development as part of turnover",
    labelDa: "Forskning og udvikling som del af omsætningen",
    definition: "Turnover from research and development as a share of all turnover.",
    definitionDa: "Omsætning fra forskning og udvikling som andel af al omsætning.",
  },
  sme_share: {
    ...share("companies", "virksomheder"),
    label: "Small and medium-sized companies among customers",
    labelDa: "Små og mellemstore virksomheder blandt kunderne",
    definition: "Small and medium-sized companies as a share of the companies among customers.",
    definitionDa: "Små og mellemstore virksomheder som andel af de kunder, der er virksomheder.",
  },
  cofinancing: {
    ...money,
    ...named("Public co-financing", "Offentlig medfinansiering"),
    definition: "Public co-financing of the institutes in the year.",
    definitionDa: "Offentlig medfinansiering af institutterne i året.",
  },
  danish_turnover: {
    ...money,
    ...named("Turnover with Danish private companies", "Omsætning med danske private virksomheder"),
    partOf: "turnover",
    definition: "Turnover with private companies in Denmark.",
    definitionDa: "Omsætning med private virksomheder i Danmark.",
  },
  new_companies: {
    ...companies,
    ...named("New companies", "Nye virksomheder"),
    definition: "New companies that the incubators invested in.",
    definitionDa: "Nye virksomheder, som innovationsmiljøerne investerede i.",
  },
  private_capital: {
    ...money,
    ...named("Private capital", "Privat kapital"),
    definition: "Private money invested in the companies of the incubators.",
    definitionDa: "Private penge investeret i innovationsmiljøernes virksomheder.",
  },
  private_capital_growth: {
    ...share("DKK", "kr."),
    ...named("Growth in private capital", "Vækst i privat kapital"),
    ...growth,
  },
} as const satisfies Entries;
