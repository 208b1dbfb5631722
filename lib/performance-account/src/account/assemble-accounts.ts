import {
  type Account,
  type AccountPopulation,
  type AnyFigure,
  accountPopulations,
  type Figure,
  type Source,
} from "./account.ts";
import { type IndicatorId, indicatorIds } from "./catalogue.ts";
import { chooseFigure } from "./choose-figure.ts";
import { toFigures, toMissingFigure, toUnread } from "./to-missing-figure.ts";

/** A year and whom its figures speak of. */
type Place = readonly [year: number, population: AccountPopulation];

/**
 * Accounts of years whose own account nobody has entered, from what other sources print: results
 * of a year that the source tells, chosen by the rule of precedence. Newest first; of one year,
 * first the population of which more is known.
 * @param figures Figures of any source, year and population.
 * @param documents The accounts that there are; for their years and populations none is put together.
 */
export function assembleAccounts(
  figures: readonly AnyFigure[],
  documents: readonly Pick<Account, "year" | "population">[],
): readonly Account[] {
  const usable = figures.filter(isUsable);
  const years = [...new Set(usable.map(({ year }) => year))].toSorted((a, b) => b - a);
  const places = years.flatMap((year) =>
    accountPopulations.map((population): Place => [year, population]),
  );
  const free = places.filter(
    ([year, population]) =>
      !documents.some((one) => one.year === year && one.population === population),
  );
  return free
    .flatMap((place) => assemble(place, usable) ?? [])
    .toSorted((one, other) => other.year - one.year || countGiven(other) - countGiven(one));
}

const isUsable = (figure: AnyFigure): figure is Figure =>
  figure.kind === "result" &&
  figure.value !== undefined &&
  figure.isYearCertain &&
  figure.year === figure.lastYear &&
  indicatorIds.some((id) => id === figure.indicator);

function assemble([year, population]: Place, usable: readonly Figure[]): Account | undefined {
  const own = usable.filter((one) => one.year === year && one.population === population);
  const chosen = indicatorIds.flatMap((id) => {
    const choice = chooseFigure(own.filter(({ indicator }) => indicator === id));
    return choice ? [choice.figure as Figure] : [];
  });
  const sources = rankSources(chosen);
  const [source] = sources;
  if (!source) return undefined;
  const toMissing = (id: IndicatorId): Figure => ({
    ...toMissingFigure(id, source),
    year,
    lastYear: year,
    population,
    missing: toUnread(),
  });
  return {
    year,
    population,
    source,
    isDocument: false,
    sources,
    figures: toFigures(chosen, toMissing),
    warnings: [],
  };
}

/** The sources of figures, the one with most of them first. */
const rankSources = (figures: readonly Figure[]): readonly Source[] =>
  [...Map.groupBy(figures, ({ source }) => source)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([source]) => source);

const countGiven = ({ figures }: Account) =>
  Object.values(figures).filter(({ value }) => value !== undefined).length;
