import type { AnyFigure } from "../account/account.ts";

/** The years of a figure in short, such as `2012`, `2012–2015`; with `?` where the source does not tell them. */
export function formatYears({
  year,
  lastYear,
  isYearCertain,
}: Pick<AnyFigure, "year" | "lastYear" | "isYearCertain">): string {
  const years = year === lastYear ? `${year}` : `${year}–${lastYear}`;
  return isYearCertain ? years : `${years}?`;
}
