import { translate } from "../language/phrase.ts";
import { toAxisDescription } from "./aria-texts.ts";

/** The first and the last year of what is drawn over years. */
export type Span = readonly [first: number, last: number];

/** The years that figures lie in. */
export const findSpan = (
  figures: readonly { readonly year: number; readonly lastYear: number }[],
): Span => [
  Math.min(...figures.map(({ year }) => year)),
  Math.max(...figures.map(({ lastYear }) => lastYear)),
];

/** An axis with a number for each year that there is room for. */
export const yearAxis = ([first, last]: Span) => ({
  values: Array.from({ length: last - first + 1 }, (_, at) => first + at),
  format: "d",
  title: null,
  grid: false,
  labelOverlap: "greedy",
  ...toAxisDescription(translate("Year")),
});
