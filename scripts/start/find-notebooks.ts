import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { toShortPath, UsageError } from "notebook-press/command";
import { type Notebook, parseNotebook, translateNotebook } from "notebook-press/jupyter";
import { findTopics } from "./find-topics.ts";

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
  /** The question that it answers; empty where its first cell has none. */
  readonly question: string;
  /** What it is about, in topics of the catalogue; undefined where it does not say. */
  readonly topics: readonly string[] | undefined;
}

/**
 * The notebooks of a folder in reading order.
 * @param only Names or parts of names; all notebooks if empty.
 * @param lang Language of their texts, where their cells have a variant in it.
 * @throws {UsageError} If a name fits none, or a file is no notebook.
 */
export async function findNotebooks(
  folder: string,
  only: readonly string[],
  lang = "en",
): Promise<readonly SourceNotebook[]> {
  const slugs = await findSlugs(folder);
  const unknown = only.find((name) => !slugs.some((slug) => isCalled(slug, name)));
  if (unknown !== undefined)
    throw new UsageError(
      `Cannot find notebook "${unknown}": wanted one of ${slugs.join(", ") || `a file in ${folder}`}`,
    );
  const wanted = slugs.filter(
    (slug) => only.length === 0 || only.some((name) => isCalled(slug, name)),
  );
  if (wanted.length === 0)
    throw new UsageError(
      `Cannot find a notebook in "${folder}": wanted a file such as 01-overview.ipynb`,
    );
  return Promise.all(
    wanted.map((slug) => loadNotebook(resolve(folder, `${slug}.ipynb`), slug, lang)),
  );
}

async function findSlugs(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith(".ipynb"))
    .map((name) => name.slice(0, -6))
    .sort();
}

/** Whether `02-funding` is meant by `02-funding`, `funding`, `02` or the file's name. */
function isCalled(slug: string, name: string): boolean {
  const bare = name.replace(/\.ipynb$/, "");
  return slug === bare || slug.replace(/^\d+-/, "") === bare || slug.startsWith(`${bare}-`);
}

async function loadNotebook(path: string, slug: string, lang: string): Promise<SourceNotebook> {
  const text = await readFile(path, "utf8");
  const notebook = parse(text, path, lang);
  const first = notebook.cells.find(({ cell_type }) => cell_type === "markdown")?.source ?? "";
  const title = /^# (.+)$/m.exec(first)?.[1] ?? slug;
  const question = /\*\*(?:Question|Spørgsmål):\*\* (.+)/.exec(first)?.[1] ?? "";
  const sentence = question.charAt(0).toUpperCase() + question.slice(1);
  const topics = findTopics(notebook, toShortPath(path));
  return { slug, path, text, notebook, title, question: sentence, topics };
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
