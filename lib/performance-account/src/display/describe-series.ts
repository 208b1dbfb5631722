import { phrase } from "../language/phrase.ts";
import { change } from "../measures/change.ts";
import type { Point, Series } from "../measures/series.ts";
import { displayable } from "../text/displayable.ts";
import { describeChange } from "./describe-change.ts";
import type { Sentence } from "./sentence.ts";

/**
 * How the numbers of a series changed, the newest last: over each run of years that a line may
 * join, and the newest number against the one before where no line leads to it. Spans and
 * uncertain years are passed by, and so is a pair of which the two mean something else.
 * @example
 * const place = { indicator: "companies", population: "innovation-networks" } as const;
 * await show(paragraph(describeSeries(toSeries(history, place), "Companies in the networks")));
 * @param subject What the numbers are of; what the series measures by default.
 */
export function describeSeries(series: Series, subject = series.label): readonly Sentence[] {
  const runs = series.runs.filter(([first]) => first && isPlain(first));
  const [before, last] = runs.slice(-2);
  const isAlone = last?.length === 1 && !isSevered(series, before?.at(-1), last[0]);
  const pairs = runs.map((run, at) =>
    at === runs.length - 1 && isAlone ? [before?.at(-1), run[0]] : [run[0], run.at(-1)],
  );
  return displayable(
    pairs.flatMap(([first, second]) => {
      if (!first || !second || first === second) return [];
      const met = change(toDated(second), toDated(first));
      return describeChange(met, phrase`${subject} in ${second.year}`);
    }),
  );
}

const toDated = ({ figure, year }: Point) => ({ measure: figure, year });

const isPlain = ({ year, lastYear, figure }: Point) => year === lastYear && figure.isYearCertain;

/** Whether something else is measured from one point to the next. */
const isSevered = ({ breaks }: Series, before: Point | undefined, after: Point | undefined) =>
  breaks.some(
    ({ year, indicators }) =>
      before && after && indicators.length > 0 && before.year < year && year <= after.year,
  );
