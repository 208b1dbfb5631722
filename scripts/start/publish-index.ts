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
import type { Plan } from "./plan.ts";
import { isPrinted } from "./print-pages.ts";
import { siteName } from "./site-name.ts";

/**
 * Writes the page that leads to all published pages of all years and other sets of parameters.
 * @returns Its path, or undefined if there is no page to lead to.
 */
export async function publishIndex({
  out,
  notebooks,
  accounts,
}: Pick<Plan, "out" | "notebooks" | "accounts">): Promise<string | undefined> {
  const folders = await findPageFolders(out, notebooks);
  if (folders.length === 0) return undefined;
  const page = renderIndex({
    title: siteName,
    intro: intro.trim(),
    years: await Promise.all(folders.map((folder) => toYear(folder, accounts, out))),
    description: "Funding, participation and certification of the Danish clusters, year by year.",
    lang: "en-GB",
    generated: findTime(),
  });
  const path = join(out, "index.html");
  await writeAtomically(path, page);
  return path;
}

const intro = `
How many companies the Danish clusters and innovation networks reach, what comes of it, who pays,
and how the clusters are certified: from the yearly Performance Account. Every number can be
followed to where it was printed or how it was worked out. What an account does not give is shown
as missing.
`;

/** A folder of pages with the account of its year, which another set of parameters has not. */
async function toYear(
  folder: PageFolder,
  accounts: Plan["accounts"],
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
