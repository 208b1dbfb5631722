import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { maybeParseAccountName } from "./account-name.ts";
import type { SourceNotebook } from "./find-notebooks.ts";

/** A folder of pages: of a year, or of another set of parameters. */
export interface PageFolder {
  /** Name of the folder. */
  readonly name: string;
  /** Notebooks that have a page there, in reading order. */
  readonly sources: readonly SourceNotebook[];
}

/** The folders that have pages of notebooks, in no order; none if there is nothing yet. */
export async function findPageFolders(
  out: string,
  notebooks: readonly SourceNotebook[],
): Promise<readonly PageFolder[]> {
  if (!existsSync(out)) return [];
  const entries = (await readdir(out, { withFileTypes: true })).filter((one) => one.isDirectory());
  return entries
    .map(({ name }) => ({
      name,
      sources: notebooks.filter(({ slug }) => isPublished(out, name, slug)),
    }))
    .filter(({ sources }) => sources.length > 0);
}

/** A folder that is not of an account may be anybody's: there the notebook must lie beside its page. */
function isPublished(out: string, name: string, slug: string): boolean {
  const isThere = (ending: string) => existsSync(join(out, name, `${slug}${ending}`));
  return isThere(".html") && (isThere(".ipynb") || maybeParseAccountName(name) !== undefined);
}
