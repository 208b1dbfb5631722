import type { Language } from "performance-account";

/** The languages that pages are published in; the first where nobody asks for one. */
export const languages: readonly Language[] = ["en", "da"];

const english = {
  /** How pages declare the language, which decides how days are written. */
  tag: "en-GB",
  ownName: "English",
  title: "Performance Account of the Danish clusters",
  description: "Funding, participation and certification of the Danish clusters, year by year.",
  intro:
    "How many companies the Danish clusters and innovation networks reach, what comes of it, who pays, and how the clusters are certified: from the yearly Performance Account. Every number can be followed to where it was printed or how it was worked out. What an account does not give is shown as missing.",
  /** The links to the same page of other years. */
  years: "Years",
  allYears: "All years",
  /** What the introduction adds where an account is put together. */
  others:
    "Years whose account is not at hand are put together from what other sources print, and say so. Some speak of clusters and innovation networks together, others of innovation networks alone: the two must not be compared.",
  /** Of a number that was worked out. */
  originRange: "Between {0} and {1}, since the account rounds",
  /** Begins the line on such an account, with whom it speaks of; the titles of its sources follow. */
  assembled: "{0}, from other sources than an account: ",
  quotes: "“”",
  /** What parts are about whose labels do not say it. */
  certification: "Certification",
  financing: "Financing",
  /** Whom an account speaks of, within a line. */
  bothKinds: "clusters and innovation networks",
  networksAlone: "innovation networks alone",
  source: "Source",
  /** What stands after the title of a source. */
  describes: (year: number) => `, which describes ${year}.`,
  read: (day: string) => `Read on ${day}.`,
  figures: "the figures",
  /** Before the hash of the data. */
  data: "data",
};

/** The words of the site that a page does not have of its own. */
export type SiteWords = typeof english;

const danish: SiteWords = {
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
};

/** The words of the site in each language. */
export const siteWords: Readonly<Record<Language, SiteWords>> = { en: english, da: danish };
