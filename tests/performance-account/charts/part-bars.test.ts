import { expect, it } from "vitest";
import { hasShare, toPartBars } from "../../../lib/performance-account/src/charts/part-bars.ts";
import { share } from "../../../lib/performance-account/src/measures/derived.ts";
import { makeFigure } from "../measures/make-figure.ts";

const toPart = (printed: string, whole: string) => {
  const figure = makeFigure("companies_new_ideas", printed);
  return { figure, share: share(figure, makeFigure("companies", whole)) };
};
const draw = (...parts: Parameters<typeof toPartBars>[0]) => toPartBars(parts, () => "#123456");

it("toPartBars are shares of the whole where one is known", () => {
  const { bars, ...axis } = draw(toPart("5", "50"), toPart("", "50"));
  expect(bars.map(({ value }) => value)).toEqual([0.1, undefined]);
  expect(axis).toMatchObject({ max: 1, axisFormat: ".0%", track: true });
});

it("toPartBars are counts without a whole", () => {
  const { bars, ...axis } = draw(toPart("5", ""), toPart("7", ""));
  expect(bars.map(({ value }) => value)).toEqual([5, 7]);
  expect(axis).toEqual({ axisFormat: ",d", axisTitle: "Companies" });
});

it.each([
  [toPart("5", "50"), true],
  [toPart("", "50"), false],
  [toPart("5", ""), false],
])("hasShare tells whether the share is known: %#", (part, wanted) => {
  expect(hasShare(part)).toBe(wanted);
});
