import { expect, it } from "vitest";
import { yearAxis } from "../../../lib/performance-account/src/charts/span.ts";

it("yearAxis has a number for each year", () => {
  expect(yearAxis([2012, 2015])).toMatchObject({ values: [2012, 2013, 2014, 2015], format: "d" });
});
