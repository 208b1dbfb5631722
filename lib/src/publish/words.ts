/** The words that a page has of its own. */
export interface Words {
  readonly skip: string;
  /** Name of the links to sibling pages. */
  readonly pages: string;
  /** Name of the part beside the text. */
  readonly side: string;
  readonly contents: string;
  readonly code: string;
  readonly showCode: string;
  readonly output: string;
  readonly stderr: string;
  readonly error: string;
  readonly chart: string;
  readonly table: string;
  /** Name of the link beside a heading. */
  readonly anchor: string;
  /** Head of what opens at a figure. */
  readonly origin: string;
  readonly close: string;
  readonly notebook: string;
  readonly generated: string;
  /** Mark of a page whose last run failed. */
  readonly failed: string;
}

const english: Words = {
  skip: "Skip to content",
  pages: "Pages",
  side: "On this page",
  contents: "Contents",
  code: "Code",
  showCode: "Show all code",
  output: "Output",
  stderr: "Standard error",
  error: "Error",
  chart: "Chart",
  table: "Table",
  anchor: "Link to this section",
  origin: "Where this figure comes from",
  close: "Close",
  notebook: "Notebook",
  generated: "Generated",
  failed: "Last run failed",
};

const danish: Words = {
  skip: "Gå til indhold",
  pages: "Sider",
  side: "På denne side",
  contents: "Indhold",
  code: "Kode",
  showCode: "Vis al kode",
  output: "Resultat",
  stderr: "Standardfejl",
  error: "Fejl",
  chart: "Diagram",
  table: "Tabel",
  anchor: "Link til dette afsnit",
  origin: "Hvor tallet kommer fra",
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
