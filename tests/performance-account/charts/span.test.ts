import { expect, it } from "vitest";
import { findSpan, yearAxis } from "../../../lib/performance-account/src/charts/span.ts";

it("findSpan reaches from the first year to the last of any figure", () => {
  const figures = [
    { year: 2013, lastYear: 2015 },
    { year: 2012, lastYear: 2012 },
  ];
  expect(findSpan(figures)).toEqual([2012, 2015]);
});

it("yearAxis has a number for each year", () => {
  expect(yearAxis([2012, 2015])).toMatchObject({ values: [2012, 2013, 2014, 2015], format: "d" });
});
