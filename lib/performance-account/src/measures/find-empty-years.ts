import type { AccountPopulation, AnyFigure } from "../account/account.ts";
import type { AnyIndicatorId } from "../account/catalogue.ts";
import { findSpan, type Span } from "./format-years.ts";

/** Whose figures to look for. */
export interface EmptyYearsOptions {
  /** Whom the figures speak of; anybody by default. */
  readonly population?: AccountPopulation;
  /** What is measured; anything by default. */
  readonly indicator?: AnyIndicatorId;
  /** The first and the last year to look at; by default those of all the figures. */
  readonly years?: Span;
}

/**
 * Years of which no source gives a result, not even in a span or as likely; the earliest first.
 * @example
 * console.log(listYears(findEmptyYears(history.figures, { population: "innovation-networks" })));
 */
export function findEmptyYears(
  figures: readonly AnyFigure[],
  { population, indicator, years }: EmptyYearsOptions,
): readonly number[] {
  const own = figures.filter(
    (one) =>
      one.kind === "result" &&
      (population === undefined || one.population === population) &&
      (indicator === undefined || one.indicator === indicator),
  );
  const [first, last] = years ?? findSpan(own);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at).filter(
    (year) => !own.some((one) => one.year <= year && year <= one.lastYear),
  );
}
