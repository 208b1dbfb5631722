import { join } from "node:path";
import { type FigurePage, findOrigins } from "notebook-press/publish";
import type { PageFolder } from "./find-page-folders.ts";
import { maybeLoadRun } from "./maybe-load-run.ts";

/**
 * The pages of a folder on which figures stand, by the key of their origin: of several pages the one with
 * the fewest figures, which says most about each.
 */
export async function findPlaces(
  { name, sources }: PageFolder,
  out: string,
): Promise<ReadonlyMap<string, FigurePage>> {
  const pages = await Promise.all(
    sources.map(async ({ slug, title }) => {
      const run = await maybeLoadRun(join(out, name, `${slug}.ipynb`));
      const href = `${encodeURIComponent(name)}/${slug}.html`;
      const origins = run ? findOrigins(run.notebook) : new Map<string, string>();
      return { title: title.split(":")[0] ?? title, href, origins };
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
