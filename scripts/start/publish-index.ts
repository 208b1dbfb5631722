import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { writeAtomically } from "performance-account/jupyter";
import { renderIndex } from "performance-account/publish";
import type { SourceNotebook } from "./find-notebooks.ts";
import { findTime } from "./find-time.ts";
import { siteName } from "./site-name.ts";

/**
 * Writes the page that leads to all published pages of all years and other sets of parameters.
 * @returns Its path, or undefined if there is no page to lead to.
 */
export async function publishIndex(
  out: string,
  notebooks: readonly SourceNotebook[],
): Promise<string | undefined> {
  const folders = (await readdir(out, { withFileTypes: true })).filter((one) => one.isDirectory());
  const years = folders
    .map(({ name }) => name)
    .map((year) => ({ year, pages: findPages(out, year, notebooks) }))
    .filter(({ pages }) => pages.length > 0);
  if (years.length === 0) return undefined;
  const page = renderIndex({
    title: siteName,
    intro: intro.trim(),
    years,
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

function findPages(out: string, year: string, notebooks: readonly SourceNotebook[]) {
  return notebooks
    .filter(({ slug }) => isPublished(join(out, year), slug))
    .map(({ slug, title, question }) => ({
      title,
      description: question,
      href: `${encodeURIComponent(year)}/${slug}.html`,
      state: existsSync(join(out, year, `${slug}.failed.ipynb`))
        ? ("failed" as const)
        : ("ok" as const),
    }));
}

/** A folder that is not of a year may be anybody's: there the notebook must lie beside its page. */
function isPublished(folder: string, slug: string): boolean {
  const hasNotebook = existsSync(join(folder, `${slug}.ipynb`));
  return (
    existsSync(join(folder, `${slug}.html`)) && (hasNotebook || /^\d{4}$/.test(basename(folder)))
  );
}
