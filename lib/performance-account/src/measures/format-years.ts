import type { AnyFigure } from "../account/account.ts";

/** The first and the last year of what lies over years. */
export type Span = readonly [first: number, last: number];

/** The years that figures lie in. */
export const findSpan = (figures: readonly Pick<AnyFigure, "year" | "lastYear">[]): Span => [
  Math.min(...figures.map(({ year }) => year)),
  Math.max(...figures.map(({ lastYear }) => lastYear)),
];

/**
 * The years of a figure in short, such as `2012`, `2012–2015`; with `?` where the source does not tell them.
 * @example
 * console.log(formatYears({ year: 2012, lastYear: 2015, isYearCertain: true }));
 * // 2012–2015
 */
export function formatYears({
  year,
  lastYear,
  isYearCertain,
}: Pick<AnyFigure, "year" | "lastYear" | "isYearCertain">): string {
  const years = year === lastYear ? `${year}` : `${year}–${lastYear}`;
  return isYearCertain ? years : `${years}?`;
}
