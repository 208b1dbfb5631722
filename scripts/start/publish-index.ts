import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeAtomically } from "performance-account/jupyter";
import { renderIndex } from "performance-account/publish";
import { findPageFolders, isOfYear, type PageFolder } from "./find-page-folders.ts";
import { findTime } from "./find-time.ts";
import { languageTags } from "./languages.ts";
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
    years: folders.map((folder) => ({
      year: folder.name,
      description: findTitle(folder, accounts),
      pages: toPages(out, folder),
    })),
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

/** Title of the account of a year; empty where the data have none, or the folder is of more than a year. */
function findTitle({ name }: PageFolder, accounts: Tree["accounts"]): string {
  const account = isOfYear(name) && accounts.find(({ year }) => year === Number(name));
  return account ? account.source.title : "";
}

function toPages(out: string, { name, sources }: PageFolder) {
  return sources.map(({ slug, title, question }) => ({
    title,
    description: question,
    href: `${encodeURIComponent(name)}/${slug}.html`,
    state: existsSync(join(out, name, `${slug}.failed.ipynb`))
      ? ("failed" as const)
      : ("ok" as const),
  }));
}
