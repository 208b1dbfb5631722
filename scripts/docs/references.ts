/** A page that describes what a package exports. */
export interface Reference {
  /** Where it is written. */
  readonly path: string;
  readonly title: string;
  /** Markdown under the title. */
  readonly intro: string;
  /** The lines that its examples take as run. */
  readonly prelude: string;
  /** Folder of the package's compiled declarations. */
  readonly dist: string;
  /** The parts of the page: of one door by the folder in which things are declared, or a door each. */
  readonly groups: readonly Group[];
}

interface Group {
  readonly title: string;
  readonly about: string;
  /** Name that an import has. */
  readonly door: string;
  /** The door's declarations, in their folder. */
  readonly file: string;
  /** Folder in the package; everything of the door by default. */
  readonly folder?: string;
}

const library = (folder: string, title: string, about: string): Group => ({
  ...{ title, about, folder, door: "performance-account" },
  file: "index.d.ts",
});

const press = (door: string, title: string, about: string): Group => ({
  ...{ title, about, door: `notebook-press/${door}` },
  file: `${door}/index.d.ts`,
});

/** The pages of `docs/` that are made from the descriptions in the sources. */
export const references: readonly Reference[] = [
  {
    path: "docs/library.md",
    title: "The library of the notebooks",
    dist: "lib/performance-account/dist",
    intro: `Everything that \`performance-account\` exports, by what one wants to do. What a thing is for as a whole stands in
[its README](../lib/performance-account/README.md).`,
    prelude: `const account = await loadAccount(2018);
const history = await loadHistory();`,
    groups: [
      library("account", "Load data", "Accounts, their history, and files of one's own."),
      library("frames", "Look at data as frames", "danfojs's own frames, of figures or any rows."),
      library("measures", "Work out numbers", "Each result knows its formula and how exact it is."),
      library("charts", "Draw charts", "Specifications of Vega-Lite, with what makes ours good."),
      library("display", "Write and show", "Sentences, tables and comparisons; what a cell shows."),
      library("language", "Speak English and Danish", "Words and numbers in the language chosen."),
    ],
  },
  {
    path: "docs/notebook-press.md",
    title: "notebook-press",
    dist: "lib/notebook-press/dist",
    intro: `Everything that \`notebook-press\` exports, door by door. How they go together stands in
[its README](../lib/notebook-press/README.md).`,
    prelude: 'const notebook = parseNotebook(await readFile("rain.ipynb", "utf8"));',
    groups: [
      press("jupyter", "Run notebooks", "Kernels, parameters, and notebooks as data."),
      press("check", "Check types", "Each notebook as a whole, before it is run."),
      press("publish", "Make pages", "One page, a report in Markdown, the index."),
      press("draw", "Draw charts", "SVG and PNG of charts of Vega-Lite or Vega."),
      press("origins", "Say where numbers come from", "The JSON of `data-origin`."),
      press("site", "Publish a folder", "Run, page, files and index of many notebooks."),
      press("audit", "Find numbers that lead nowhere", "What `audit` does, as functions."),
      press("lab", "Set up JupyterLab", "An environment of its own, with both kernels."),
      press("command", "Make a command", "Options, errors and help from one table."),
    ],
  },
];
