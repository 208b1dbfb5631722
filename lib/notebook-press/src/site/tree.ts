import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { SourceNotebook } from "../run/find-notebooks.ts";
import type { Edition, Section } from "./site.ts";

/** The pages of a site in one language, and where they lie. */
export interface Tree extends Edition {
  readonly lang: string;
  readonly tag: string;
  readonly name: string;
  readonly listSections: (folders: readonly string[]) => readonly Section[];
  /** Folder of its index. */
  readonly out: string;
  /** All notebooks there are, with their texts in the language. */
  readonly notebooks: readonly SourceNotebook[];
  /** Folders in it that are of other languages. */
  readonly others: readonly string[];
}

/** An edition with all that it leaves to defaults but its notebooks. */
export function toTree(
  edition: Edition,
  editions: readonly Edition[],
  out: string,
): Omit<Tree, "notebooks"> {
  const { lang = "en" } = edition;
  const isFirst = edition === editions[0];
  return {
    listSections: () => [],
    tag: lang,
    name: lang,
    ...edition,
    lang,
    out: isFirst ? out : join(out, lang),
    others: isFirst ? editions.slice(1).map((other) => other.lang ?? "en") : [],
  };
}

/** A folder of pages: of a section, or of another set of parameters. */
export interface PageFolder {
  /** Name of the folder; empty for that of the site itself. */
  readonly name: string;
  /** Notebooks that have a page there, in reading order. */
  readonly sources: readonly SourceNotebook[];
}

/** The folders that have pages of notebooks, in no order; none if there is nothing yet. */
export async function findPageFolders(tree: Tree): Promise<readonly PageFolder[]> {
  const { out, notebooks, others, listSections } = tree;
  if (!existsSync(out)) return [];
  const entries = await readdir(out, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const sections = listSections(names).map(({ folder }) => folder);
  // A folder that is no section may be anybody's: there the notebook must lie beside its page.
  const isPublished = (name: string, slug: string) =>
    existsSync(join(out, name, `${slug}.html`)) &&
    (sections.includes(name) || existsSync(join(out, name, `${slug}.ipynb`)));
  return ["", ...names.filter((name) => !others.includes(name))]
    .map((name) => ({ name, sources: notebooks.filter(({ slug }) => isPublished(name, slug)) }))
    .filter(({ sources }) => sources.length > 0);
}
