import type { IndexedFigure } from "notebook-press/publish";
import { formatMeasure, formatYears, namePopulation } from "performance-account";
import { type AnyFigure, describeOrigin } from "performance-account/data";
import type { PageFolder } from "./find-page-folders.ts";
import { findPlaces } from "./find-places.ts";

/**
 * The figures that stand in no account, as the search of the index finds them: by what is measured,
 * its years, whom it speaks of and what is printed, each with the page on all years on which it stands.
 */
export async function indexElsewhere(
  figures: readonly AnyFigure[],
  folder: PageFolder,
  out: string,
): Promise<readonly IndexedFigure[]> {
  const places = await findPlaces(folder, out);
  return figures.map((figure) => {
    const { label, value, printed, section, noun, population } = figure;
    const origin = describeOrigin(figure).join("\n");
    return {
      ...{ label: `${label}, ${formatYears(figure)}`, text: formatMeasure(figure), value, origin },
      ...{ printed, section, keywords: `${noun} ${namePopulation(population)}` },
      page: places.get(origin),
    };
  });
}
