import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { findTags, parseNotebook } from "../../lib/notebook-press/src/notebook/notebook.ts";
import { findNotGiven } from "../../lib/performance-account/src/charts/notice.ts";
import type { ChartSpec } from "../../lib/performance-account/src/charts/spec.ts";
import { type Showable, toBundle } from "../../lib/performance-account/src/display/to-bundle.ts";
import { toSingles } from "../../lib/performance-account/src/display/to-singles.ts";
import * as library from "../../lib/performance-account/src/index.ts";
import { loadTranslations } from "../../lib/performance-account/src/language/language.ts";

/** What one cell of a notebook showed. */
export interface Shown {
  /** Id of the cell. */
  readonly cell: string;
  /** As text and in Markdown or HTML; of a chart, its alternative text and its texts. */
  readonly texts: readonly string[];
  /** The chart, if it is one that is drawn. */
  readonly chart: ChartSpec | undefined;
}

export const notebookNames = [
  "01-overview",
  "02-funding",
  "03-participation",
  "04-certification",
  "05-history",
  "06-programmes",
];

/**
 * Runs the code of a notebook in this process, which a kernel would take a second to start for.
 * The language stays chosen until another is.
 */
export async function runInProcess(
  name: string,
  parameters: { readonly year: number; readonly lang?: library.Language },
): Promise<readonly Shown[]> {
  const { year, lang = "en" } = parameters;
  const path = join("notebooks", `${name}.ipynb`);
  const { cells } = parseNotebook(await readFile(path, "utf8"), path);
  const shown: Shown[] = [];
  const codes = cells.flatMap((cell) => {
    if (cell.cell_type !== "code") return [];
    const given = `const year = ${year};\nconst population = "";\nconst lang = "${lang}";`;
    const code = findTags(cell).includes("parameters") ? given : cell.source;
    return [`at(${JSON.stringify(cell.id)});\n${code}`];
  });
  let current = "";
  const at = (cell: string) => {
    current = cell;
  };
  const show = async (some: Showable | readonly Showable[]) => {
    for (const one of toSingles(some)) shown.push({ cell: current, ...(await toShown(one)) });
  };
  const useLanguage = (tag: string) => library.useLanguage(tag, loadTranslations("notebooks", tag));
  await toFunction(codes.join("\n"))(at, { ...library, show, useLanguage });
  return shown;
}

type Run = (at: (cell: string) => void, library: object) => Promise<void>;

/** Cells as a function whose imports are taken from what it is given. */
function toFunction(code: string): Run {
  const plain = stripTypeScriptTypes(code).replaceAll(
    /^import (\{[^}]*\}) from "performance-account";$/gm,
    (_, names: string) => `const ${names.replaceAll(" as ", ": ")} = library;`,
  );
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
  return new AsyncFunction("at", "library", plain) as unknown as Run;
}

async function toShown(one: Showable): Promise<Omit<Shown, "cell">> {
  if (isChart(one) && !findNotGiven(one)) {
    const { title, description } = one;
    return { chart: one, texts: [title.text.join(" "), title.subtitle.join(" "), description] };
  }
  const { data } = await toBundle(one);
  return { chart: undefined, texts: Object.values(data).map(String) };
}

const isChart = (one: Showable): one is ChartSpec => typeof one === "object" && "$schema" in one;
