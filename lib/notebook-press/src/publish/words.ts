const table = {
  /** The link past the head of the page, for keyboards. */
  skip: ["Skip to content", "Gå til indhold"],
  /** Name of the links to sibling pages. */
  pages: ["Pages", "Sider"],
  /** Name of the links to other editions of the page. */
  editions: ["Editions", "Udgaver"],
  /** Name of the links to the page in other languages. */
  languages: ["Other languages", "Andre sprog"],
  /** The marks before and behind what a source prints. */
  quotes: [
    ["“", "”"],
    ["”", "”"],
  ],
  /** Name of the part beside the text. */
  side: ["On this page", "På denne side"],
  /** Head of the table of contents. */
  contents: ["Contents", "Indhold"],
  /** Name of a folded code cell. */
  code: ["Code", "Kode"],
  /** The switch that unfolds all code. */
  showCode: ["Show all code", "Vis al kode"],
  /** Name of an output, for screen readers. */
  output: ["Output", "Resultat"],
  /** Name of text that a cell printed as an error. */
  stderr: ["Standard error", "Standardfejl"],
  /** Name of the error that ended a cell. */
  error: ["Error", "Fejl"],
  /** The choice of colors. */
  theme: ["Colors", "Farver"],
  /** Colors as the reader's system has them. */
  themeSystem: ["System colors", "Systemets farver"],
  /** Dark on light. */
  themeLight: ["Light", "Lyst"],
  /** Light on dark. */
  themeDark: ["Dark", "Mørkt"],
  /** Before the data file that tables and charts of a cell show. */
  source: ["Source", "Kilde"],
  /** The fold with the data of a chart. */
  data: ["Data as a table", "Data som tabel"],
  /** Before the files of a chart. */
  download: ["Download", "Hent"],
  /** How the marks of a chart are read with a keyboard. */
  chartKeys: [
    "Arrow keys lead from mark to mark, Enter opens where the figure comes from, Escape closes.",
    "Piletasterne fører fra mærke til mærke, Enter åbner, hvor tallet kommer fra, Escape lukker.",
  ],
  /** Name of a chart that has no description. */
  chart: ["Chart", "Diagram"],
  /** Name of a table that has no caption. */
  table: ["Table", "Tabel"],
  /** Name of the link beside a heading. */
  anchor: ["Link to this section", "Link til dette afsnit"],
  /** Head of what opens at a figure. */
  origin: ["Where this figure comes from", "Hvor tallet kommer fra"],
  /** Head of the numbered notes on paper, which stand for what opens at figures. */
  origins: ["Where the figures come from", "Hvor tallene kommer fra"],
  /** What `{0}` measures is printed as `{1}`. */
  originPrinted: ["{0}: printed “{1}”", "{0}: trykt som ”{1}”"],
  /** The source `{0}` with its section `{1}`. */
  originSection: ["{0}, section “{1}”", "{0}, afsnittet ”{1}”"],
  /** `{0}` is not given, for the reason `{1}`. */
  originMissing: ["{0}: not given. {1}", "{0}: ikke oplyst. {1}"],
  /** A number that was worked out lies between `{0}` and `{1}`, since what went in was rounded. */
  originRange: [
    "Between {0} and {1}, since the source rounds",
    "Mellem {0} og {1}, da kilden afrunder",
  ],
  /** The button that closes what opens at a figure. */
  close: ["Close", "Luk"],
  /** Title of a page whose notebook has none. */
  notebook: ["Notebook", "Notesbog"],
  /** Label of the date at the foot. */
  generated: ["Generated", "Dannet"],
  /** Before what the page was run with. */
  parameters: ["Parameters", "Parametre"],
  /** Before the files beside the page. */
  downloads: ["Downloads", "Filer"],
  /** Where they are; a page that was mailed may have lost them. */
  beside: ["Beside this page, in the same folder:", "Ved siden af denne side, i samme mappe:"],
  /** Before the notebook among them. */
  besideNotebook: ["the notebook", "notesbogen"],
  /** Before the Markdown among them. */
  besideReport: ["its text for a report", "dens tekst til en rapport"],
  /** Before the versions of what made the page. */
  madeWith: ["Made with", "Lavet med"],
  /** Mark of a page whose last run failed. */
  failed: ["Last run failed", "Seneste kørsel fejlede"],
  /** Label of the field that finds figures. */
  search: ["Search all figures", "Søg i alle tal"],
  /** What can be typed into it. */
  searchHint: [
    "A word or a number, in Danish or English notation. Arrow keys move through what is found, Enter opens the page, Escape clears.",
    "Et ord eller et tal, skrevet på dansk eller engelsk. Piletaster flytter mellem fundene, Enter åbner siden, Escape rydder feltet.",
  ],
  /** How many figures match, `{0}` of `{1}`. */
  found: ["{0} of {1} figures", "{0} af {1} tal"],
  /** Where no figure matches. */
  foundNone: ["No figure matches", "Ingen tal passer"],
  /** Head of the tables of all figures. */
  allFigures: ["All figures", "Alle tal"],
  /** Head of the column of what is measured. */
  figure: ["Figure", "Tal"],
  /** Head of the column of values. */
  value: ["Value", "Værdi"],
  /** Head of the column of values as their source prints them. */
  printed: ["As printed", "Som trykt"],
  /** Head of the column of the headings under which the source has them. */
  section: ["Section", "Afsnit"],
  /** Head of the column of the pages on which they stand. */
  page: ["Page", "Side"],
  /** Name of the links to files with the figures of a year. */
  files: ["Files", "Filer"],
} satisfies Record<string, readonly [english: Word, danish: Word]>;

type Word = string | readonly [before: string, behind: string];

/** The words that a page has of its own. */
export type Words = { readonly [Name in keyof typeof table]: (typeof table)[Name][number] };

/** The words of a language, English where it is not known, with those given put in their place. */
export function toWords(lang: string, given: Partial<Words> = {}): Words {
  const at = /^da\b/i.test(lang) ? 1 : 0;
  const words = Object.entries(table).map(([name, word]) => [name, word[at]]);
  return { ...(Object.fromEntries(words) as Words), ...given };
}
