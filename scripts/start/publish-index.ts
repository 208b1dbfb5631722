import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeAtomically } from "performance-account/jupyter";
import { renderIndex } from "performance-account/publish";
import { findPageFolders, isOfYear, type PageFolder } from "./find-page-folders.ts";
import { findTime } from "./find-time.ts";
import type { Plan } from "./plan.ts";
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
    years: folders.map((folder) => ({
      year: folder.name,
      description: findTitle(folder, accounts),
      pages: toPages(out, folder),
    })),
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

/** Title of the account of a year; empty where the data have none, or the folder is of more than a year. */
function findTitle({ name }: PageFolder, accounts: Plan["accounts"]): string {
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
