import {
  type Account,
  type AnyFigure,
  accountPopulations,
  type Figure,
  populations,
  type Source,
} from "./account.ts";
import { type IndicatorId, indicatorIds } from "./catalogue.ts";
import { chooseFigure } from "./choose-figure.ts";
import { toFigures, toMissingFigure, toUnread } from "./to-missing-figure.ts";

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
  const isFree = ({ year, population }: Figure) =>
    !documents.some((one) => one.year === year && one.population === population);
  const places = Map.groupBy(
    figures.filter(isUsable).filter(isFree),
    ({ year, population }) => `${year} ${population}`,
  );
  return [...places.values()]
    .flatMap((own) => assemble(own) ?? [])
    .toSorted(
      (one, other) =>
        other.year - one.year ||
        countGiven(other) - countGiven(one) ||
        populations.indexOf(one.population) - populations.indexOf(other.population),
    );
}

const isUsable = (figure: AnyFigure): figure is Figure =>
  figure.kind === "result" &&
  figure.value !== undefined &&
  figure.isYearCertain &&
  figure.year === figure.lastYear &&
  accountPopulations.some((one) => one === figure.population) &&
  indicatorIds.some((id) => id === figure.indicator);

/** The account of the year and population that usable figures are all of. */
function assemble(usable: readonly Figure[]): Account | undefined {
  const byId = Map.groupBy(usable, ({ indicator }) => indicator);
  const chosen = indicatorIds.flatMap(
    (id) => (chooseFigure(byId.get(id) ?? [])?.figure as Figure | undefined) ?? [],
  );
  const sources = rankSources(chosen);
  const [source] = sources;
  const [first] = chosen;
  if (!source || !first) return undefined;
  const { year, population } = first;
  const toMissing = (id: IndicatorId): Figure => ({
    ...toMissingFigure(id, source),
    ...{ year, lastYear: year, population, missing: toUnread() },
  });
  const figures = toFigures(chosen, toMissing);
  return { year, population, source, isDocument: false, sources, figures, warnings: [] };
}

/** The sources of figures, the one with most of them first. */
const rankSources = (figures: readonly Figure[]): readonly Source[] =>
  [...Map.groupBy(figures, ({ source }) => source)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([source]) => source);

const countGiven = ({ figures }: Account) =>
  Object.values(figures).filter(({ value }) => value !== undefined).length;
