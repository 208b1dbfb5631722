import { existsSync } from "node:fs";
import { join } from "node:path";
import { findTime } from "notebook-press/command";
import { writeAtomically } from "notebook-press/jupyter";
import {
  type IndexedPage,
  type IndexedYear,
  type PageLink,
  renderIndex,
} from "notebook-press/publish";
import { maybeParseAccountName, toAccountName } from "./account-name.ts";
import { allYears } from "./all-years.ts";
import { describeAccount, namePopulation } from "./describe-account.ts";
import type { SourceNotebook } from "./find-notebooks.ts";
import { findPageFolders, type PageFolder } from "./find-page-folders.ts";
import { indexElsewhere } from "./index-elsewhere.ts";
import { indexFigures } from "./index-figures.ts";
import { languageTags } from "./languages.ts";
import { isPrinted } from "./print-pages.ts";
import { siteWords } from "./site-words.ts";
import { toLanguageLink } from "./to-language-link.ts";
import type { Tree } from "./tree.ts";

/** A tree as far as its index shows it. */
type IndexedTree = Omit<Tree, "documents">;

/**
 * Writes the page that leads to all published pages of all years and other sets of parameters in
 * one language.
 * @param trees What there is in all languages.
 * @returns Its path, or undefined if there is no page to lead to.
 */
export async function publishIndex(
  tree: IndexedTree,
  trees: readonly IndexedTree[] = [],
): Promise<string | undefined> {
  const { lang, out, notebooks, accounts } = tree;
  const folders = await findPageFolders(out, notebooks);
  if (folders.length === 0) return undefined;
  const { name: title, intro, others, description, allYears: across } = siteWords[lang];
  const sections = await Promise.all(folders.map((folder) => toYear(folder, folders, tree)));
  const isAssembled = folders.some(({ name }) => findAccount(name, accounts)?.isDocument === false);
  const ofAll = sections.find(({ year }) => year === allYears);
  const page = renderIndex({
    ...{ title, description, intro: isAssembled ? `${intro} ${others}` : intro },
    across: ofAll && { ...ofAll, year: across },
    years: sections.filter((section) => section !== ofAll),
    translations: await findTranslations({ lang, out }, trees),
    lang: languageTags[lang],
    generated: findTime(),
  });
  const path = join(out, "index.html");
  await writeAtomically(path, page);
  return path;
}

async function findTranslations(
  { lang, out }: Pick<Tree, "lang" | "out">,
  trees: readonly IndexedTree[],
) {
  const others = trees.filter((tree) => tree.lang !== lang);
  const links = others.map(async (other) => {
    const folders = await findPageFolders(other.out, other.notebooks);
    const link = toLanguageLink(other.lang, out, join(other.out, "index.html"));
    return folders.length > 0 ? [link] : [];
  });
  return (await Promise.all(links)).flat();
}

/** The account whose folder has a name; undefined for that of another set of parameters. */
const findAccount = (name: string, accounts: Tree["accounts"]) =>
  accounts.find((account) => toAccountName(account, accounts) === name);

/** A folder of pages with its account, which another set of parameters has not. */
async function toYear(
  folder: PageFolder,
  folders: readonly PageFolder[],
  { accounts, figures: all, lang, out }: IndexedTree,
): Promise<IndexedYear> {
  const { name } = folder;
  const cards = await Promise.all(folder.sources.map((source) => toPage(source, name, out)));
  const { population } = maybeParseAccountName(name) ?? {};
  const account = findAccount(name, accounts);
  // The same questions over many years, with few answers each, would hide both.
  const pages = account?.isDocument === false ? cards.map(withoutDescription) : cards;
  if (name === allYears) {
    const figures = await indexElsewhere(findOthers(all, accounts, folders), folder, out);
    return { year: name, pages, figures, files: listFiles(name, out) };
  }
  if (!account) return { year: name, pages };
  return {
    year: population ? `${account.year}, ${namePopulation(population, lang)}` : name,
    ...{ pages, description: describeAccount(account, lang) },
    ...(await indexFigures(account, folder, out)),
    files: listFiles(name, out),
    isBrief: !account.isDocument,
  };
}

/** The figures that no account with a folder of its own has. */
function findOthers(
  all: Tree["figures"],
  accounts: Tree["accounts"],
  folders: readonly PageFolder[],
): Tree["figures"] {
  const shown = folders.flatMap(({ name }) => findAccount(name, accounts) ?? []);
  const own = new Set<unknown>(shown.flatMap(({ figures }) => Object.values(figures)));
  return all.filter((figure) => !own.has(figure));
}

const withoutDescription = ({ description: _, ...page }: IndexedPage): IndexedPage => page;

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
  ["figures.csv", "breaks.csv", "figures.json", "datapackage.json"]
    .filter((file) => existsSync(join(out, name, file)))
    .map((file) => ({ label: file, href: `${name}/${file}` }));
