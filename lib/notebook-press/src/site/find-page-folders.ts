import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { SourceNotebook } from "../run/find-notebooks.ts";
import type { Tree } from "./tree.ts";

/** A folder of pages: of a section, or of another set of parameters. */
export interface PageFolder {
  /** Name of the folder; empty for that of the site itself. */
  readonly name: string;
  /** Notebooks that have a page there, in reading order. */
  readonly sources: readonly SourceNotebook[];
}

/** The folders that have pages of notebooks, in no order; none if there is nothing yet. */
export async function findPageFolders({
  out,
  notebooks,
  others,
  listSections,
}: Pick<Tree, "out" | "notebooks" | "others" | "listSections">): Promise<readonly PageFolder[]> {
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
