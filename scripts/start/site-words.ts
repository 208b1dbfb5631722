import type { Language } from "performance-account";

/** The words of the site that a page does not have of its own. */
export interface SiteWords {
  /** What all the pages together are called. */
  readonly name: string;
  /** One sentence on them, for search engines and previews. */
  readonly description: string;
  /** What the index says under its title. */
  readonly intro: string;
  /** Name of the links to the same page of other years. */
  readonly years: string;
}

/** The words of the site in each language. */
export const siteWords: Readonly<Record<Language, SiteWords>> = {
  en: {
    name: "Performance Account of the Danish clusters",
    description: "Funding, participation and certification of the Danish clusters, year by year.",
    intro:
      "How many companies the Danish clusters and innovation networks reach, what comes of it, who pays, and how the clusters are certified: from the yearly Performance Account. Every number can be followed to where it was printed or how it was worked out. What an account does not give is shown as missing.",
    years: "Years",
  },
  da: {
    name: "De danske klyngers performanceregnskab",
    description: "De danske klyngers finansiering, deltagelse og certificering, år for år.",
    intro:
      "Hvor mange virksomheder de danske klynger og innovationsnetværk når ud til, hvad der kommer ud af det, hvem der betaler, og hvordan klyngerne er certificeret: fra det årlige performanceregnskab. Hvert tal kan følges til det sted, hvor det er trykt, eller til den måde, det er beregnet på. Hvad et regnskab ikke oplyser, vises som manglende.",
    years: "År",
  },
};
