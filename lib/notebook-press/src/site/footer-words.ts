/** The words at the foot of a page. */
export interface FooterWords {
  readonly parameters: string;
  readonly downloads: string;
  /** Stands before the files; a page that was mailed may have lost them. */
  readonly beside: string;
  readonly notebook: string;
  readonly report: string;
  readonly madeWith: string;
}

const english: FooterWords = {
  parameters: "Parameters",
  downloads: "Downloads",
  beside: "Beside this page, in the same folder:",
  notebook: "the notebook",
  report: "its text for a report",
  madeWith: "Made with",
};

const danish: FooterWords = {
  parameters: "Parametre",
  downloads: "Filer",
  beside: "Ved siden af denne side, i samme mappe:",
  notebook: "notesbogen",
  report: "dens tekst til en rapport",
  madeWith: "Lavet med",
};

/** The words of a language, English where it is not known. */
export const toFooterWords = (lang: string): FooterWords =>
  /^da\b/i.test(lang) ? danish : english;
