import type { AnyFigure, Source } from "../account/account.ts";
import type { AnyIndicatorId } from "../account/catalogue.ts";
import type { History } from "../account/load.ts";
import { toMissingFigure, toUnread } from "../account/to-missing-figure.ts";
import { translate } from "../language/phrase.ts";
import { type SeriesName, toSeries } from "./series.ts";

/** Which figure of a history is wanted. */
export interface FigurePlace<Id extends AnyIndicatorId = AnyIndicatorId> extends SeriesName {
  /** What is measured. */
  readonly indicator: Id;
  /** The year that it describes; of a span the first. */
  readonly year: number;
  /** The last year of a span; the year itself by default. */
  readonly lastYear?: number;
}

/**
 * The figure that the rule of precedence chooses for a year or a span of years; one without a
 * value, which says so, where no source gives it.
 * @example
 * const place = { indicator: "companies", population: "innovation-networks", year: 2016 } as const;
 * console.log(formatMeasure(figureAt(history, place)));
 * // 11,110
 */
export function figureAt<Id extends AnyIndicatorId>(
  history: History,
  place: FigurePlace<Id>,
): AnyFigure<Id> {
  const { year, lastYear = year } = place;
  const point = toSeries(history, place).points.find(
    (one) => one.year === year && one.lastYear === lastYear,
  );
  if (point) return { ...point.figure, indicator: place.indicator };
  return toGap(history, place);
}

/** A figure that no source gives, with its years and population. */
export function toGap<Id extends AnyIndicatorId>(
  { figures }: Pick<History, "figures">,
  { indicator, population, year, kind = "result", lastYear = year }: FigurePlace<Id>,
): AnyFigure<Id> {
  const source = figures[0]?.source ?? { ...noSource, year, population };
  return {
    ...toMissingFigure(indicator, source),
    year,
    lastYear,
    population,
    kind,
    // A section tells that somebody has looked.
    section: translate("History"),
    missing: toUnread(),
  };
}

const noSource: Omit<Source, "year" | "population"> = {
  id: "none",
  title: "",
  publisher: "",
  address: "",
  accessed: "",
  licence: "",
  note: "",
  standing: "report",
};
