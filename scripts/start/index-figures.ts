import { join } from "node:path";
import {
  type Account,
  catalogue,
  describeOrigin,
  type Figure,
  formatMeasure,
} from "performance-account";
import { type FigurePage, findOrigins, type IndexedFigure } from "performance-account/publish";
import type { PageFolder } from "./find-page-folders.ts";
import { maybeLoadRun } from "./maybe-load-run.ts";

/** The figures of an account as the index shows them: a few large, and all to be searched. */
export interface AccountFigures {
  readonly glance: readonly IndexedFigure[];
  readonly figures: readonly IndexedFigure[];
}

/** What says most of a year. */
const glanced = [
  "clusters",
  "companies",
  "companies_new_ideas",
  "companies_new_products",
  "financing_total",
  "certified_gold",
] as const;

/** The figures of an account, each with the page of its folder on which it first stands. */
export async function indexFigures(
  { figures }: Account,
  folder: PageFolder,
  out: string,
): Promise<AccountFigures> {
  const places = await findPlaces(folder, out);
  const toIndexed = (figure: Figure) => toIndexedFigure(figure, places);
  return {
    glance: glanced.map((indicator) => toIndexed(figures[indicator])),
    figures: catalogue.map(({ id }) => toIndexed(figures[id])),
  };
}

function toIndexedFigure(figure: Figure, places: ReadonlyMap<string, FigurePage>): IndexedFigure {
  const { label, value, printed, section } = figure;
  const origin = describeOrigin(figure).join("\n");
  const text = formatMeasure(figure);
  return { label, text, value, origin, printed, section, page: places.get(origin) };
}

/** By its origin, the first page of a folder on which a figure stands. */
async function findPlaces(
  { name, sources }: PageFolder,
  out: string,
): Promise<ReadonlyMap<string, FigurePage>> {
  const places = new Map<string, FigurePage>();
  for (const { slug, title } of sources) {
    const run = await maybeLoadRun(join(out, name, `${slug}.ipynb`));
    for (const [origin, heading] of run ? findOrigins(run.notebook) : [])
      if (!places.has(origin)) {
        const href = `${encodeURIComponent(name)}/${slug}.html${heading && `#${heading}`}`;
        places.set(origin, { title: title.split(":")[0] ?? title, href });
      }
  }
  return places;
}
