import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { PageLink } from "../publish/frame.ts";
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

/**
 * An address of a page from another.
 * @param from Name of the folder of the page that leads there; empty for that of the index.
 * @param to Name of the folder that it leads to; empty for that of the index.
 */
export function toHref(from: string, to: string, file: string): string {
  if (from === to) return file;
  return [from && "..", encodeURIComponent(to), file].filter(Boolean).join("/");
}

/**
 * A link to a page in another language, under the name that the language has in itself.
 * @param from Folder of the page that leads there.
 * @param to Path of the page.
 */
export function toLanguageLink(
  { name, tag }: Pick<Tree, "name" | "tag">,
  from: string,
  to: string,
): PageLink {
  const steps = relative(from, to).split(sep).map(encodeURIComponent);
  return { label: name, href: steps.join("/"), lang: tag };
}

/** A title as links have it: up to its colon. */
export const toShortTitle = ({ title }: Pick<SourceNotebook, "title">): string =>
  title.split(":")[0] ?? title;
