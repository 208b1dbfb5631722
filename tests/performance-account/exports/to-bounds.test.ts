import { expect, it } from "vitest";
import { toBounds } from "../../../lib/performance-account/src/exports/to-bounds.ts";
import { share } from "../../../lib/performance-account/src/measures/derived.ts";
import { makeAnyFigure } from "../account/make-any-figure.ts";
import { makeFigure } from "../measures/make-figure.ts";

it.each([
  ["700", 700, 700],
  ["ca. 700", 650, 750],
  ["over 700", 700, undefined],
  ["mindst 700", 700, undefined],
  ["knap 700", undefined, 700],
  ["under 700", undefined, 700],
  ["højst 700", undefined, 700],
])("toBounds of %s", (printed, low, high) => {
  expect(toBounds(makeAnyFigure(printed))).toEqual({ low, high });
});

it.each([
  ["a limit of a part", "over 200", "1.000", undefined],
  ["a limit of the whole", "200", "over 1.000", undefined],
  ["nothing but exact numbers", "200", "1.000", 0.2],
])("toBounds of what is worked out from %s", (_, part, whole, expected) => {
  const derived = share(makeFigure("companies_new_ideas", part), makeFigure("companies", whole));
  expect(toBounds(derived)).toEqual({ low: expected, high: expected });
});

it("toBounds of a missing figure sets none", () => {
  expect(toBounds(makeFigure("companies", ""))).toEqual({ low: undefined, high: undefined });
});
