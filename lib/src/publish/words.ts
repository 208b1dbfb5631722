/** The words that a page has of its own. */
export interface Words {
  /** The link past the head of the page, for keyboards. */
  readonly skip: string;
  /** Name of the links to sibling pages. */
  readonly pages: string;
  /** Name of the links to other editions of the page. */
  readonly editions: string;
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
  /** The button that closes what opens at a figure. */
  readonly close: string;
  /** Title of a page whose notebook has none. */
  readonly notebook: string;
  /** Label of the date at the foot. */
  readonly generated: string;
  /** Mark of a page whose last run failed. */
  readonly failed: string;
}

const english: Words = {
  skip: "Skip to content",
  pages: "Pages",
  editions: "Editions",
  side: "On this page",
  contents: "Contents",
  code: "Code",
  showCode: "Show all code",
  output: "Output",
  stderr: "Standard error",
  error: "Error",
  theme: "Colors",
  themeSystem: "As the system",
  themeLight: "Light",
  themeDark: "Dark",
  data: "Data as a table",
  download: "Download",
  chartKeys: "Arrow keys lead from mark to mark, Enter opens where the figure comes from, Escape closes.",
  chart: "Chart",
  table: "Table",
  anchor: "Link to this section",
  origin: "Where this figure comes from",
  origins: "Where the figures come from",
  close: "Close",
  notebook: "Notebook",
  generated: "Generated",
  failed: "Last run failed",
};

const danish: Words = {
  skip: "Gå til indhold",
  pages: "Sider",
  editions: "Udgaver",
  side: "På denne side",
  contents: "Indhold",
  code: "Kode",
  showCode: "Vis al kode",
  output: "Resultat",
  stderr: "Standardfejl",
  error: "Fejl",
  theme: "Farver",
  themeSystem: "Som systemet",
  themeLight: "Lyse",
  themeDark: "Mørke",
  data: "Data som tabel",
  download: "Hent",
  chartKeys: "Piletasterne fører fra mærke til mærke, Enter åbner, hvor tallet kommer fra, Escape lukker.",
  chart: "Diagram",
  table: "Tabel",
  anchor: "Link til dette afsnit",
  origin: "Hvor tallet kommer fra",
  origins: "Hvor tallene kommer fra",
  close: "Luk",
  notebook: "Notesbog",
  generated: "Dannet",
  failed: "Seneste kørsel fejlede",
};

/** The words of a language, English where it is not known, with those given put in their place. */
export const toWords = (lang: string, given: Partial<Words> = {}): Words => ({
  ...(/^da\b/i.test(lang) ? danish : english),
  ...given,
});
