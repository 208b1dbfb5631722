/** The words that a page has of its own. */
export interface Words {
  /** The link past the head of the page, for keyboards. */
  readonly skip: string;
  /** Name of the links to sibling pages. */
  readonly pages: string;
  /** Name of the links to other editions of the page. */
  readonly editions: string;
  /** Name of the links to the page in other languages. */
  readonly languages: string;
  /** The marks before and behind what a source prints. */
  readonly quotes: readonly [string, string];
  /** Name of the part beside the text. */
  readonly side: string;
  /** Head of the table of contents. */
  readonly contents: string;
  /** Name of a folded code cell. */
  readonly code: string;
  /** The switch that unfolds all code. */
  readonly showCode: string;
  /** Name of an output, for screen readers. */
  readonly output: string;
  /** Name of text that a cell printed as an error. */
  readonly stderr: string;
  /** Name of the error that ended a cell. */
  readonly error: string;
  /** The choice of colors. */
  readonly theme: string;
  /** Colors as the reader's system has them. */
  readonly themeSystem: string;
  /** Dark on light. */
  readonly themeLight: string;
  /** Light on dark. */
  readonly themeDark: string;
  /** The fold with the data of a chart. */
  readonly data: string;
  /** Before the files of a chart. */
  readonly download: string;
  /** How the marks of a chart are read with a keyboard. */
  readonly chartKeys: string;
  /** Name of a chart that has no description. */
  readonly chart: string;
  /** Name of a table that has no caption. */
  readonly table: string;
  /** Name of the link beside a heading. */
  readonly anchor: string;
  /** Head of what opens at a figure. */
  readonly origin: string;
  /** Head of the numbered notes on paper, which stand for what opens at figures. */
  readonly origins: string;
  /** What `{0}` measures is printed as `{1}`. */
  readonly originPrinted: string;
  /** The source `{0}` with its section `{1}`. */
  readonly originSection: string;
  /** `{0}` is not given, for the reason `{1}`. */
  readonly originMissing: string;
  /** A number that was worked out lies between `{0}` and `{1}`, since what went in was rounded. */
  readonly originRange: string;
  /** The button that closes what opens at a figure. */
  readonly close: string;
  /** Title of a page whose notebook has none. */
  readonly notebook: string;
  /** Label of the date at the foot. */
  readonly generated: string;
  /** Mark of a page whose last run failed. */
  readonly failed: string;
  /** Label of the field that finds figures. */
  readonly search: string;
  /** What can be typed into it. */
  readonly searchHint: string;
  /** How many figures match, `{0}` of `{1}`. */
  readonly found: string;
  /** Where no figure matches. */
  readonly foundNone: string;
  /** Head of the tables of all figures. */
  readonly allFigures: string;
  /** Head of the column of what is measured. */
  readonly figure: string;
  /** Head of the column of values. */
  readonly value: string;
  /** Head of the column of values as their source prints them. */
  readonly printed: string;
  /** Head of the column of the headings under which the source has them. */
  readonly section: string;
  /** Head of the column of the pages on which they stand. */
  readonly page: string;
  /** Name of the links to files with the figures of a year. */
  readonly files: string;
}

const english: Words = {
  skip: "Skip to content",
  pages: "Pages",
  editions: "Editions",
  languages: "Other languages",
  quotes: ["“", "”"],
  side: "On this page",
  contents: "Contents",
  code: "Code",
  showCode: "Show all code",
  output: "Output",
  stderr: "Standard error",
  error: "Error",
  theme: "Colors",
  themeSystem: "System colors",
  themeLight: "Light",
  themeDark: "Dark",
  data: "Data as a table",
  download: "Download",
  chartKeys:
    "Arrow keys lead from mark to mark, Enter opens where the figure comes from, Escape closes.",
  chart: "Chart",
  table: "Table",
  anchor: "Link to this section",
  origin: "Where this figure comes from",
  origins: "Where the figures come from",
  originPrinted: "{0}: printed “{1}”",
  originSection: "{0}, section “{1}”",
  originMissing: "{0}: not given. {1}",
  originRange: "Between {0} and {1}, since the source rounds",
  close: "Close",
  notebook: "Notebook",
  generated: "Generated",
  failed: "Last run failed",
  search: "Search all figures",
  searchHint:
    "A word or a number, in Danish or English notation. Arrow keys move through what is found, Enter opens the page, Escape clears.",
  found: "{0} of {1} figures",
  foundNone: "No figure matches",
  allFigures: "All figures",
  figure: "Figure",
  value: "Value",
  printed: "As printed",
  section: "Section",
  page: "Page",
  files: "Files",
};

const danish: Words = {
  skip: "Gå til indhold",
  pages: "Sider",
  editions: "Udgaver",
  languages: "Andre sprog",
  quotes: ["”", "”"],
  side: "På denne side",
  contents: "Indhold",
  code: "Kode",
  showCode: "Vis al kode",
  output: "Resultat",
  stderr: "Standardfejl",
  error: "Fejl",
  theme: "Farver",
  themeSystem: "Systemets farver",
  themeLight: "Lyst",
  themeDark: "Mørkt",
  data: "Data som tabel",
  download: "Hent",
  chartKeys:
    "Piletasterne fører fra mærke til mærke, Enter åbner, hvor tallet kommer fra, Escape lukker.",
  chart: "Diagram",
  table: "Tabel",
  anchor: "Link til dette afsnit",
  origin: "Hvor tallet kommer fra",
  origins: "Hvor tallene kommer fra",
  originPrinted: "{0}: trykt som ”{1}”",
  originSection: "{0}, afsnittet ”{1}”",
  originMissing: "{0}: ikke oplyst. {1}",
  originRange: "Mellem {0} og {1}, da kilden afrunder",
  close: "Luk",
  notebook: "Notesbog",
  generated: "Dannet",
  failed: "Seneste kørsel fejlede",
  search: "Søg i alle tal",
  searchHint:
    "Et ord eller et tal, skrevet på dansk eller engelsk. Piletaster flytter mellem fundene, Enter åbner siden, Escape rydder feltet.",
  found: "{0} af {1} tal",
  foundNone: "Ingen tal passer",
  allFigures: "Alle tal",
  figure: "Tal",
  value: "Værdi",
  printed: "Som trykt",
  section: "Afsnit",
  page: "Side",
  files: "Filer",
};

/** The words of a language, English where it is not known, with those given put in their place. */
export const toWords = (lang: string, given: Partial<Words> = {}): Words => ({
  ...(/^da\b/i.test(lang) ? danish : english),
  ...given,
});
