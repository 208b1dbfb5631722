/** The words at the foot of a page. */
export interface FooterWords {
  readonly source: string;
  /** What stands after the title of a source, given the year that it describes. */
  readonly describes: (year: number) => string;
  /** Given a day in words. */
  readonly read: (day: string) => string;
  readonly parameters: string;
  readonly downloads: string;
  /** Stands before the files; a page that was mailed may have lost them. */
  readonly beside: string;
  readonly figures: string;
  readonly notebook: string;
  readonly report: string;
  readonly madeWith: string;
  readonly data: string;
}

const english: FooterWords = {
  source: "Source",
  describes: (year) => `, which describes ${year}.`,
  read: (day) => `Read on ${day}.`,
  parameters: "Parameters",
  downloads: "Downloads",
  beside: "Beside this page, in the same folder:",
  figures: "the figures",
  notebook: "the notebook",
  report: "its text for a report",
  madeWith: "Made with",
  data: "data",
};

const danish: FooterWords = {
  source: "Kilde",
  describes: (year) => `, som beskriver ${year}.`,
  read: (day) => `Læst den ${day}.`,
  parameters: "Parametre",
  downloads: "Filer",
  beside: "Ved siden af denne side, i samme mappe:",
  figures: "tallene",
  notebook: "notesbogen",
  report: "dens tekst til en rapport",
  madeWith: "Lavet med",
  data: "data",
};

/** The words of a language, English where it is not known. */
export const toFooterWords = (lang: string): FooterWords =>
  /^da\b/i.test(lang) ? danish : english;
