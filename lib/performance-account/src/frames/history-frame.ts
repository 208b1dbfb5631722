import type { AnyFigure } from "../account/account.ts";
import { findIndicator } from "../account/catalogue.ts";
import { findStep } from "../account/choose-figure.ts";
import type { History } from "../account/load.ts";
import { describeStep } from "../measures/contradictions.ts";
import { toGap } from "../measures/figure-at.ts";
import { formatYears } from "../measures/format-years.ts";
import { findDocumentFigures, listSeries, toSeries } from "../measures/series.ts";
import type { Frame } from "./frame.ts";
import { toFrame } from "./to-frame.ts";

/** Columns of a frame of all years. */
export type HistoryColumn =
  | (
      | "topic"
      | "indicator"
      | "label"
      | "population"
      | "kind"
      | "year"
      | "last_year"
      | "year_certain"
      | "years"
    )
  | (
      | "value"
      | "unit"
      | "low"
      | "high"
      | "printed"
      | "section"
      | "source"
      | "used"
      | "why"
      | "note"
    );

/**
 * Every printed figure of all years and sources, a row each. Where several sources print one thing
 * for one year, `used` is true for the figure that charts use and `why` says why the others are
 * not, so that no sum counts it twice. `years` has a question mark where the source
 * does not tell the year.
 * @example
 * const frame = await historyFrame(history);
 * const used = frame.query(frame.used);
 */
export async function historyFrame(history: History): Promise<Frame<HistoryColumn>> {
  const ofDocuments = findDocumentFigures(history.accounts);
  const isOfAccount = (figure: AnyFigure) => ofDocuments.has(figure);
  const rows = listSeries(history.figures).flatMap((name) =>
    toSeries(history, name).points.flatMap(({ figure, others }) => [
      toRow(figure, true, ""),
      ...others.map((one) => toRow(one, false, describeStep(findStep(figure, one, isOfAccount)))),
    ]),
  );
  if (rows.length > 0) return toFrame(rows, toNames(rows));
  // danfojs knows columns by their rows.
  const frame = await toFrame([toRow(toGap(history, nowhere), false, "")]);
  return frame.query([false]);
}

const nowhere = { indicator: "companies", population: "clusters-and-networks", year: 0 } as const;

/** What a row is of, and its number among those of the same. */
function toNames(rows: readonly ReturnType<typeof toRow>[]): readonly string[] {
  const counts = new Map<string, number>();
  return rows.map(({ indicator, population, year, source }) => {
    const name = `${indicator} ${population} ${year} ${source}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count > 1 ? `${name} ${count}` : name;
  });
}

function toRow(figure: AnyFigure, used: boolean, why: string) {
  const { indicator, label, population, kind, year, lastYear, isYearCertain, note } = figure;
  const { low, high, noun: unit, printed, section, source } = figure;
  return {
    ...{ topic: findIndicator(indicator).topic, indicator, label, population, kind },
    ...{ year, last_year: lastYear, year_certain: isYearCertain, years: formatYears(figure) },
    ...{ value: figure, unit, low, high, printed, section, source: source.id, used, why, note },
  };
}
