import { translate } from "../language/phrase.ts";
import type { Span } from "../measures/format-years.ts";
import { toAxisDescription } from "./aria-texts.ts";

/** An axis with a number for each year that there is room for. */
export const yearAxis = ([first, last]: Span) => ({
  values: Array.from({ length: last - first + 1 }, (_, at) => first + at),
  format: "d",
  title: null,
  grid: false,
  labelOverlap: "greedy",
  ...toAxisDescription(translate("Year")),
});
