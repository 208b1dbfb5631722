import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeAtomically } from "performance-account/jupyter";
import {
  type IndexedPage,
  type IndexedYear,
  type PageLink,
  renderIndex,
} from "performance-account/publish";
import type { SourceNotebook } from "./find-notebooks.ts";
import { findPageFolders, isOfYear, type PageFolder } from "./find-page-folders.ts";
import { findTime } from "./find-time.ts";
import { indexFigures } from "./index-figures.ts";
import { languageTags } from "./languages.ts";
import { isPrinted } from "./print-pages.ts";
import { siteWords } from "./site-words.ts";
import { toLanguageLink } from "./to-language-link.ts";
import type { Tree } from "./tree.ts";

/**
 * Writes the page that leads to all published pages of all years and other sets of parameters in
 * one language.
 * @param trees What there is in all languages.
 * @returns Its path, or undefined if there is no page to lead to.
 */
export async function publishIndex(
  { lang, out, notebooks, accounts }: Tree,
  trees: readonly Tree[] = [],
): Promise<string | undefined> {
  const folders = await findPageFolders(out, notebooks);
  if (folders.length === 0) return undefined;
  const { name: title, intro, description } = siteWords[lang];
  const page = renderIndex({
    ...{ title, intro, description },
    years: await Promise.all(folders.map((folder) => toYear(folder, accounts, out))),
    translations: await findTranslations({ lang, out }, trees),
    lang: languageTags[lang],
    generated: findTime(),
  });
  const path = join(out, "index.html");
  await writeAtomically(path, page);
  return path;
}

async function findTranslations({ lang, out }: Pick<Tree, "lang" | "out">, trees: readonly Tree[]) {
  const others = trees.filter((tree) => tree.lang !== lang);
  const links = others.map(async (other) => {
    const folders = await findPageFolders(other.out, other.notebooks);
    const link = toLanguageLink(other.lang, out, join(other.out, "index.html"));
    return folders.length > 0 ? [link] : [];
  });
  return (await Promise.all(links)).flat();
}

/** A folder of pages with the account of its year, which another set of parameters has not. */
async function toYear(
  folder: PageFolder,
  accounts: Tree["accounts"],
  out: string,
): Promise<IndexedYear> {
  const { name } = folder;
  const pages = await Promise.all(folder.sources.map((source) => toPage(source, name, out)));
  const account = isOfYear(name) && accounts.find(({ year }) => year === Number(name));
  if (!account) return { year: name, pages };
  return {
    ...{ year: name, pages, description: account.source.title },
    ...(await indexFigures(account, folder, out)),
    files: listFiles(name, out),
  };
}

async function toPage(
  { slug, title, question }: SourceNotebook,
  name: string,
  out: string,
): Promise<IndexedPage> {
  const path = join(out, name, slug);
  const href = `${encodeURIComponent(name)}/${slug}`;
  return {
    ...{ title, description: question, href: `${href}.html` },
    state: existsSync(`${path}.failed.ipynb`) ? "failed" : "ok",
    files: (await isPrinted(`${path}.html`)) ? [{ label: "PDF", href: `${href}.pdf` }] : [],
  };
}

const listFiles = (name: string, out: string): readonly PageLink[] =>
  ["figures.csv", "figures.json", "datapackage.json"]
    .filter((file) => existsSync(join(out, name, file)))
    .map((file) => ({ label: file, href: `${name}/${file}` }));
