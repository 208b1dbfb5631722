import { existsSync } from "node:fs";
import { join } from "node:path";
import { findTime } from "../command/find-time.ts";
import { writeAtomically } from "../notebook/write-atomically.ts";
import { findOrigins } from "../publish/find-origins.ts";
import type { FigurePage } from "../publish/index-figures.ts";
import { maybePicture, type Picture } from "../publish/picture.ts";
import { type IndexedPage, type IndexedYear, renderIndex } from "../publish/site-index.ts";
import type { SourceNotebook } from "../run/find-notebooks.ts";
import { maybeLoadRun } from "../run/run-record.ts";
import { isPrinted } from "./print-pages.ts";
import type { Site } from "./site.ts";
import {
  findPageFolders,
  type PageFolder,
  type Tree,
  toHref,
  toLanguageLink,
  toShortTitle,
} from "./tree.ts";

/**
 * Writes the page that leads to all published pages in one language, folder by folder.
 * @param trees What there is in all languages.
 * @returns Its path, or undefined if there is no page to lead to.
 */
export async function publishIndex(
  tree: Tree,
  trees: readonly Tree[] = [],
  { darkColors = {} }: Pick<Site, "darkColors"> = {},
): Promise<string | undefined> {
  const folders = await findPageFolders(tree);
  if (folders.length === 0) return undefined;
  const { title, description, tag, out, toIntro, across } = tree;
  const names = folders.map(({ name }) => name);
  const labelled = [...tree.listSections(names), ...(across ? [across] : [])];
  const sections: (IndexedYear & { readonly folder: string })[] = [];
  for (const folder of folders) {
    const year = labelled.findLast((one) => one.folder === folder.name)?.label ?? folder.name;
    sections.push({ folder: folder.name, year, ...(await indexFolder(folder, names, tree)) });
  }
  const page = renderIndex({
    title,
    ...(description !== undefined && { description }),
    ...(toIntro && { intro: toIntro(names) }),
    across: sections.find(({ folder }) => folder === across?.folder),
    years: sections.filter(({ folder }) => folder !== across?.folder),
    translations: await findTranslations(tree, trees),
    lang: tag,
    darkColors,
    generated: findTime(),
  });
  const path = join(out, "index.html");
  await writeAtomically(path, page);
  return path;
}

async function findTranslations({ lang, out }: Tree, trees: readonly Tree[]) {
  const others = trees.filter((tree) => tree.lang !== lang);
  const links = others.map(async (other) => {
    const folders = await findPageFolders(other);
    const link = toLanguageLink(other, out, join(other.out, "index.html"));
    return folders.length > 0 ? [link] : [];
  });
  return (await Promise.all(links)).flat();
}

async function indexFolder(
  folder: PageFolder,
  folders: readonly string[],
  { out, describeFolder }: Tree,
): Promise<Omit<IndexedYear, "year">> {
  const { name, sources } = folder;
  const find = () => findPlaces(folder, out);
  const described = await describeFolder?.({ folder: name, folders, findPlaces: find });
  const { files = [], picture, ...shown } = described ?? {};
  const pages = await Promise.all(sources.map((source) => toPage(source, name, out)));
  return {
    ...shown,
    picture: await findPicture(folder, out, picture),
    // The same sentences over many folders, with few answers each, would hide both.
    pages: shown.isBrief ? pages.map(({ description: _, ...page }) => page) : pages,
    files: files
      .filter((file) => existsSync(join(out, name, file)))
      .map((file) => ({ label: file, href: toHref("", name, file) })),
  };
}

/** The first chart of the page with a name, if the folder has that. */
async function findPicture(
  { name, sources }: PageFolder,
  out: string,
  slug: string | undefined,
): Promise<Picture | undefined> {
  const source = sources.find((one) => one.slug === slug);
  const run = source && (await maybeLoadRun(join(out, name, `${source.slug}.ipynb`)));
  if (!source || !run) return undefined;
  const page = { title: source.title, href: toHref("", name, `${source.slug}.html`) };
  return maybePicture(run.notebook, page);
}

async function toPage(
  { slug, title, description }: SourceNotebook,
  name: string,
  out: string,
): Promise<IndexedPage> {
  const path = join(out, name, slug);
  const toFile = (ending: string) => toHref("", name, `${slug}.${ending}`);
  return {
    title,
    description,
    href: toFile("html"),
    state: existsSync(`${path}.failed.ipynb`) ? "failed" : "ok",
    files: (await isPrinted(`${path}.html`)) ? [{ label: "PDF", href: toFile("pdf") }] : [],
  };
}

/**
 * The pages of a folder on which figures stand, by the key of their origin: of several pages the one with
 * the fewest figures, which says most about each.
 */
export async function findPlaces(
  { name, sources }: PageFolder,
  out: string,
): Promise<ReadonlyMap<string, FigurePage>> {
  const pages = await Promise.all(
    sources.map(async (source) => {
      const run = await maybeLoadRun(join(out, name, `${source.slug}.ipynb`));
      const href = toHref("", name, `${source.slug}.html`);
      const origins = run ? findOrigins(run.notebook) : new Map<string, string>();
      return { title: toShortTitle(source), href, origins };
    }),
  );
  const mostFirst = pages.toSorted((a, b) => b.origins.size - a.origins.size);
  return new Map(
    mostFirst.flatMap(({ title, href, origins }) =>
      Array.from(origins, ([origin, heading]): [string, FigurePage] => [
        origin,
        { title, href: heading ? `${href}#${heading}` : href },
      ]),
    ),
  );
}
