import { expect, it } from "vitest";
import { isGiven } from "../../../lib/performance-account/src/measures/is-given.ts";
import { makeFigure } from "./make-figure.ts";

it.each([
  ["a figure", "5", true],
  ["zero", "0", true],
  ["nothing", "", false],
])("isGiven tells a part with %s", (_, printed, wanted) => {
  expect(isGiven({ figure: makeFigure("companies_courses", printed) })).toBe(wanted);
});
