import type { Account, AnyFigure, Break, FigureKind, Population } from "../account/account.ts";
import { type AnyIndicatorId, findIndicator } from "../account/catalogue.ts";
import { type Choice, chooseFigure } from "../account/choose-figure.ts";
import type { History } from "../account/load.ts";

/** What a series shows over the years. */
export interface SeriesName {
  /** What is measured. */
  readonly indicator: AnyIndicatorId;
  /** Whom it speaks of: two populations are two series. */
  readonly population: Population;
  /** What its figures say; results by default. Results and goals are two series. */
  readonly kind?: FigureKind;
}

/** One year, or one span of years, of a series, with the figure chosen for it. */
export type Point = Pick<AnyFigure, "year" | "lastYear"> & Choice;

/** What is printed of one thing for one population over the years. Years without a figure have no point. */
export interface Series extends Required<SeriesName> {
  /** What is measured, in words. */
  readonly label: string;
  /** Every figure that is printed, the earliest first; of several for the same years the chosen one. */
  readonly figures: readonly AnyFigure[];
  /** The earliest first. */
  readonly points: readonly Point[];
  /** Where numbers before and after must not be compared, the earliest first. */
  readonly breaks: readonly Break[];
  /**
   * The points that a line may join, in runs: of years that follow each other, with no break
   * between them and none a span or uncertain. A point alone is a run too.
   */
  readonly runs: readonly (readonly Point[])[];
}

/**
 * What is printed of one indicator for one population over the years, one figure a year by the
 * rule of precedence. The others stay with their point.
 * @example
 * const { points } = toSeries(history, { indicator: "companies", population: "innovation-networks" });
 * console.log(points.map(({ figure }) => formatYears(figure)).join(", "));
 */
export function toSeries(
  { figures, accounts, breaks }: History,
  { indicator, population, kind = "result" }: SeriesName,
): Series {
  const own = figures.filter(
    (figure) =>
      figure.indicator === indicator && figure.population === population && figure.kind === kind,
  );
  const ofDocuments = findDocumentFigures(accounts);
  const isOfAccount = (figure: AnyFigure) => ofDocuments.has(figure);
  const spans = Map.groupBy(own, ({ year, lastYear }) => `${year}-${lastYear}`);
  const points = [...spans.values()].flatMap((printed): readonly Point[] => {
    const choice = chooseFigure(printed, isOfAccount);
    if (!choice) return [];
    const { year, lastYear } = choice.figure;
    return [{ year, lastYear, ...choice }];
  });
  const sorted = points.toSorted((a, b) => a.year - b.year || a.lastYear - b.lastYear);
  const met = breaks.filter(
    (one) =>
      one.population === population &&
      (one.indicators.length === 0 || one.indicators.includes(indicator)),
  );
  const { label } = findIndicator(indicator);
  const all = sorted.flatMap(({ figure, others }) => [figure, ...others]);
  const runs = toRuns(sorted, met);
  return { label, indicator, population, kind, figures: all, points: sorted, breaks: met, runs };
}

/** Figures as points, of several for the same years the first chosen, and the runs that a line may join. */
export function joinFigures(
  figures: readonly AnyFigure[],
  breaks: readonly Break[],
): Pick<Series, "points" | "runs"> {
  const spans = Map.groupBy(figures, ({ year, lastYear }) => `${year}-${lastYear}`);
  const points = [...spans.values()].flatMap(([figure, ...others]) =>
    figure ? [{ year: figure.year, lastYear: figure.lastYear, figure, others }] : [],
  );
  const sorted = points.toSorted((a, b) => a.year - b.year || a.lastYear - b.lastYear);
  return { points: sorted, runs: toRuns(sorted, breaks) };
}

/** The series that figures make up, in the order of their first ones. */
export function listSeries(figures: readonly AnyFigure[]): readonly Required<SeriesName>[] {
  const names = figures.map(({ indicator, population, kind }) => ({ indicator, population, kind }));
  return [...new Map(names.map((name) => [Object.values(name).join(" "), name])).values()];
}

function toRuns(points: readonly Point[], breaks: readonly Break[]): Series["runs"] {
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isJoined(last, point, breaks)) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

function isJoined(before: Point, after: Point, breaks: readonly Break[]): boolean {
  const isPlain = [before, after].every(
    ({ year, lastYear, figure }) => year === lastYear && figure.isYearCertain,
  );
  const isBroken = breaks.some(({ year }) => before.year < year && year <= after.year);
  return isPlain && !isBroken && after.year === before.year + 1;
}

/** The figures that accounts themselves print, which the rule of precedence puts first. */
export const findDocumentFigures = (accounts: readonly Account[]): ReadonlySet<AnyFigure> =>
  new Set<AnyFigure>(
    accounts.filter((one) => one.isDocument).flatMap((one) => Object.values(one.figures)),
  );
