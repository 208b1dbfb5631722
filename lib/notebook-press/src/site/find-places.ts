import { join } from "node:path";
import { findOrigins } from "../publish/find-origins.ts";
import type { FigurePage } from "../publish/index-figures.ts";
import { maybeLoadRun } from "../run/maybe-load-run.ts";
import type { PageFolder } from "./find-page-folders.ts";
import { toHref } from "./to-href.ts";
import { toShortTitle } from "./to-short-title.ts";

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
