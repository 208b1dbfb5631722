import { expect, it } from "vitest";
import {
  findSpan,
  formatYears,
} from "../../../lib/performance-account/src/measures/format-years.ts";

it.each([
  [2018, 2018, true, "2018"],
  [2012, 2012, false, "2012?"],
  [2012, 2015, true, "2012–2015"],
  [2013, 2015, false, "2013–2015?"],
])("formatYears of %i to %i, certain %s", (year, lastYear, isYearCertain, wanted) => {
  expect(formatYears({ year, lastYear, isYearCertain })).toBe(wanted);
});

it("findSpan reaches from the first year to the last of any figure", () => {
  const figures = [
    { year: 2013, lastYear: 2015 },
    { year: 2012, lastYear: 2012 },
  ];
  expect(findSpan(figures)).toEqual([2012, 2015]);
});
