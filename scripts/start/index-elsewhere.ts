import { toOriginKey } from "notebook-press/origins";
import type { FigurePage, IndexedFigure } from "notebook-press/publish";
import { formatMeasure, formatYears, namePopulation } from "performance-account";
import { type AnyFigure, toOrigin } from "performance-account/data";

/**
 * The figures that stand in no account, as the search of the index finds them: by what is measured,
 * its years, whom it speaks of and what is printed, each with the page on all years on which it stands.
 */
export function indexElsewhere(
  figures: readonly AnyFigure[],
  places: ReadonlyMap<string, FigurePage>,
): readonly IndexedFigure[] {
  return figures.map((figure) => {
    const { label, value, printed, section, noun, population } = figure;
    const origin = toOrigin(figure);
    return {
      ...{ label: `${label}, ${formatYears(figure)}`, text: formatMeasure(figure), value, printed },
      ...{ section, keywords: `${noun} ${namePopulation(population)}`, origin },
      page: places.get(toOriginKey(origin)),
    };
  });
}
