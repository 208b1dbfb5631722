import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UsageError } from "../command/usage-error.ts";
import { findLanguage, isScript } from "../notebook/find-language.ts";
import { type Notebook, parseNotebook } from "../notebook/notebook.ts";
import { translateNotebook } from "../notebook/translate-notebook.ts";

/** A notebook of the folder. */
export interface SourceNotebook {
  /** File name without its ending, such as `02-funding`. */
  readonly slug: string;
  readonly path: string;
  /** Text of the file. */
  readonly text: string;
  /** The notebook with its text cells in the language asked for. */
  readonly notebook: Notebook;
  readonly title: string;
  /** What it is about, in a sentence, such as the question that it answers; may be empty. */
  readonly description: string;
  /** Whether it is published with the outputs that it has: it was run in another language. */
  readonly isDone: boolean;
}

/** How notebooks are read. */
export interface FindNotebooksOptions {
  /** Language of their texts, where their cells have a variant in it; `en` by default. */
  readonly lang?: string;
  /** Says what a notebook is about, given its first text cell. By default nothing. */
  readonly findDescription?: ((text: string) => string) | undefined;
}

/** The notebooks of a folder in reading order; a UsageError if there is none, or a file is none. */
export async function findNotebooks(
  folder: string,
  options: FindNotebooksOptions = {},
): Promise<readonly SourceNotebook[]> {
  const names = await readdir(folder).catch(() => []);
  const slugs = names.filter((name) => name.endsWith(".ipynb")).map((name) => name.slice(0, -6));
  if (slugs.length === 0)
    throw new UsageError(
      `Cannot find a notebook in "${folder}": wanted a file such as 01-overview.ipynb`,
    );
  return Promise.all(
    slugs.toSorted().map((slug) => loadNotebook(resolve(folder, `${slug}.ipynb`), slug, options)),
  );
}

/** The notebooks that are named, in full or by a part, all if none is; a UsageError if a name fits none. */
export function chooseNotebooks(
  notebooks: readonly SourceNotebook[],
  only: readonly string[],
): readonly SourceNotebook[] {
  const unknown = only.find((name) => !notebooks.some(({ slug }) => isCalled(slug, name)));
  if (unknown !== undefined) {
    const slugs = notebooks.map(({ slug }) => slug).join(", ");
    throw new UsageError(`Cannot find notebook "${unknown}": wanted one of ${slugs}`);
  }
  const isWanted = ({ slug }: SourceNotebook) => only.some((name) => isCalled(slug, name));
  return only.length === 0 ? notebooks : notebooks.filter(isWanted);
}

/** Whether `02-funding` is meant by `02-funding`, `funding`, `02` or the file's name. */
function isCalled(slug: string, name: string): boolean {
  const bare = name.replace(/\.ipynb$/, "");
  return slug === bare || slug.replace(/^\d+-/, "") === bare || slug.startsWith(`${bare}-`);
}

async function loadNotebook(
  path: string,
  slug: string,
  { lang = "en", findDescription = () => "" }: FindNotebooksOptions,
): Promise<SourceNotebook> {
  const text = await readFile(path, "utf8");
  const notebook = parse(text, path, lang);
  const first = notebook.cells.find(({ cell_type }) => cell_type === "markdown")?.source ?? "";
  const title = /^# (.+)$/m.exec(first)?.[1] ?? slug;
  const isDone = wasRunElsewhere(notebook);
  return { slug, path, text, notebook, title, description: findDescription(first), isDone };
}

/** Whether a notebook has outputs, of a language that no kernel of ours speaks. */
function wasRunElsewhere({ cells, metadata }: Notebook): boolean {
  const hasOutputs = cells.some((cell) => cell.cell_type === "code" && cell.outputs.length > 0);
  return hasOutputs && !isScript(findLanguage({ metadata }));
}

function parse(text: string, path: string, lang: string): Notebook {
  try {
    return translateNotebook(parseNotebook(text, path), lang);
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(error.message, { cause: error });
    if (error instanceof TypeError)
      throw new UsageError(`${path}: ${error.message}`, { cause: error });
    throw error;
  }
}
