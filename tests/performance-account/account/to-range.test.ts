import { expect, it } from "vitest";
import { toRange } from "../../../lib/performance-account/src/account/to-range.ts";
import { makeAnyFigure } from "./make-any-figure.ts";

it.each([
  ["7.522", 7522, 7522],
  ["over 6.000", 6000, 7000],
  ["mindst 2.500", 2500, 2600],
  ["knap 6.000", 5000, 6000],
  ["under 400", 300, 400],
  ["højst 40", 30, 40],
  ["omkring 7.500", 7450, 7550],
])("toRange of %s is %i to %i", (printed, low, high) => {
  expect(toRange(makeAnyFigure(printed))).toEqual([low, high]);
});

it("toRange of a rounded number is what rounds to it", () => {
  const [low, high] = toRange(makeAnyFigure("56%", { indicator: "survey_new_knowledge" }));
  expect([low, high]).toEqual([expect.closeTo(0.555), expect.closeTo(0.565)]);
});
