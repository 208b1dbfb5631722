import type { Language } from "performance-account";

/** The words of the site that a page does not have of its own. */
export interface SiteWords {
  /** How pages declare the language, which decides how days are written. */
  readonly tag: string;
  /** What the language calls itself. */
  readonly ownName: string;
  /** What all the pages together are called. */
  readonly title: string;
  /** One sentence on them, for search engines and previews. */
  readonly description: string;
  /** What the index says under its title. */
  readonly intro: string;
  /** Name of the links to the same page of other years. */
  readonly years: string;
  /** Name of the pages that speak of all years. */
  readonly allYears: string;
  /** What the introduction adds where an account is put together. */
  readonly others: string;
  /** Between which bounds, `{0}` and `{1}`, a number lies that was worked out. */
  readonly originRange: string;
  /** Begins the line on such an account: whom it speaks of, `{0}`; the titles of its sources follow. */
  readonly assembled: string;
  /** The marks before and behind the title of a source. */
  readonly quotes: string;
  /** What certified clusters are about, where their labels do not say it. */
  readonly certification: string;
  /** What amounts by source are about, where their labels do not say it. */
  readonly financing: string;
  /** Short name of all clusters and innovation networks, within a line. */
  readonly bothKinds: string;
  /** Short name of the innovation networks alone, within a line. */
  readonly networksAlone: string;
  /** Label of a source at the foot of a page. */
  readonly source: string;
  /** What stands after the title of a source, given the year that it describes. */
  readonly describes: (year: number) => string;
  /** Given a day in words. */
  readonly read: (day: string) => string;
  /** What the files beside a page hold. */
  readonly figures: string;
  /** Before the hash of the data. */
  readonly data: string;
}

/** The languages that pages are published in; the first where nobody asks for one. */
export const languages: readonly Language[] = ["en", "da"];

/** The words of the site in each language. */
export const siteWords: Readonly<Record<Language, SiteWords>> = {
  en: {
    tag: "en-GB",
    ownName: "English",
    title: "Performance Account of the Danish clusters",
    description: "Funding, participation and certification of the Danish clusters, year by year.",
    intro:
      "How many companies the Danish clusters and innovation networks reach, what comes of it, who pays, and how the clusters are certified: from the yearly Performance Account. Every number can be followed to where it was printed or how it was worked out. What an account does not give is shown as missing.",
    years: "Years",
    allYears: "All years",
    others:
      "Years whose account is not at hand are put together from what other sources print, and say so. Some speak of clusters and innovation networks together, others of innovation networks alone: the two must not be compared.",
    originRange: "Between {0} and {1}, since the account rounds",
    assembled: "{0}, from other sources than an account: ",
    quotes: "“”",
    certification: "Certification",
    financing: "Financing",
    bothKinds: "clusters and innovation networks",
    networksAlone: "innovation networks alone",
    source: "Source",
    describes: (year) => `, which describes ${year}.`,
    read: (day) => `Read on ${day}.`,
    figures: "the figures",
    data: "data",
  },
  da: {
    tag: "da",
    ownName: "Dansk",
    title: "De danske klyngers performanceregnskab",
    description: "De danske klyngers finansiering, deltagelse og certificering, år for år.",
    intro:
      "Hvor mange virksomheder de danske klynger og innovationsnetværk når ud til, hvad der kommer ud af det, hvem der betaler, og hvordan klyngerne er certificeret: fra det årlige performanceregnskab. Hvert tal kan følges til det sted, hvor det er trykt, eller til den måde, det er beregnet på. Hvad et regnskab ikke oplyser, vises som manglende.",
    years: "År",
    allYears: "Alle år",
    others:
      "År, hvis regnskab ikke er til rådighed, er sat sammen af det, andre kilder trykker, og siger det. Nogle handler om klynger og innovationsnetværk under ét, andre om innovationsnetværk alene: De to må ikke sammenlignes.",
    originRange: "Mellem {0} og {1}, da regnskabet afrunder",
    assembled: "{0}, fra andre kilder end et regnskab: ",
    quotes: "””",
    certification: "Certificering",
    financing: "Finansiering",
    bothKinds: "klynger og innovationsnetværk",
    networksAlone: "innovationsnetværk alene",
    source: "Kilde",
    describes: (year) => `, som beskriver ${year}.`,
    read: (day) => `Læst den ${day}.`,
    figures: "tallene",
    data: "data",
  },
};
