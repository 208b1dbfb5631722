import { expect, it } from "vitest";
import { describeBars } from "../../../lib/performance-account/src/charts/bars.ts";
import {
  describeParts,
  hasShare,
  toMeasureBar,
  toPartBars,
  toShareBar,
} from "../../../lib/performance-account/src/charts/to-bar.ts";
import { divide, share } from "../../../lib/performance-account/src/measures/derived.ts";
import { makeFigure } from "../measures/make-figure.ts";
import { makeBar } from "./make-bars-spec.ts";

const companies = makeFigure("companies", "50");
const ideas = makeFigure("companies_new_ideas", "20");
const missing = makeFigure("companies_new_products", "");
const nobody = makeFigure("companies", "");
const toPart = (figure = ideas, whole = companies) => ({ figure, share: share(figure, whole) });

it("toShareBar is as long as the share and has number and share as text", () => {
  expect(toShareBar(toPart(), "#123456")).toMatchObject({
    ...{ label: "New ideas", value: 20 / 50, color: "#123456" },
    ...{ text: "20 companies · 40.0%", shortText: "40.0%" },
  });
});

it.each([
  ["the part", toPart(missing), "not given"],
  ["the whole", toPart(ideas, nobody), "20 companies"],
])("toShareBar has no length if %s is missing", (_, part, text) => {
  expect(toShareBar(part, "#123456")).toMatchObject({ value: undefined, text, shortText: text });
});

it.each([
  ["a share that is known", toPart(), /^New ideas, share of participating companies = /],
  ["a figure whose share is not", toPart(ideas, nobody), /^New ideas: printed “20”\nMade-up/],
  ["a figure that is missing", toPart(missing), /: not given\. It is a picture\.\n/],
])("toShareBar gives the origin of %s, a line each", (_, part, wanted) => {
  expect(toShareBar(part, "#123456").origin).toMatch(wanted);
});

it.each([
  [[toPart()], "New ideas 20 companies (40.0%)"],
  [[toPart(missing)], "New products, services or processes not given"],
  [[toPart(ideas, nobody)], "New ideas 20 companies"],
  [
    [toPart(), toPart(missing)],
    "New ideas 20 companies (40.0%); New products, services or processes not given",
  ],
  [[], ""],
])("describeParts writes parts with their shares: %#", (parts, wanted) => {
  expect(describeParts(parts)).toBe(wanted);
});

const cost = divide(makeFigure("financing_total", "100 mio. kr."), companies, {
  ...{ label: "Cost", unit: "DKK", noun: "DKK" },
});

it.each([
  ["a figure", ideas, 20, "20"],
  ["a derived number", cost, 100e6 / 50, "DKK 2.00 million"],
  ["a missing figure", missing, undefined, "not given"],
])("toMeasureBar is as long as %s", (_, measure, value, text) => {
  expect(toMeasureBar(measure, "Mine", "#123456")).toMatchObject({
    ...{ label: "Mine", value, text, shortText: text, color: "#123456" },
  });
});

it.each([
  [[], ""],
  [[makeBar()], "First bar 1 thing · 50%"],
  [
    [makeBar(), makeBar({ label: "Second", text: "not given" })],
    "First bar 1 thing · 50%; Second not given",
  ],
])("describeBars writes bars with their numbers: %#", (bars, wanted) => {
  expect(describeBars(bars)).toBe(wanted);
});

const toPrinted = (printed: string, whole: string) =>
  toPart(makeFigure("companies_new_ideas", printed), makeFigure("companies", whole));
const draw = (...parts: Parameters<typeof toPartBars>[0]) => toPartBars(parts, () => "#123456");

it("toPartBars are shares of the whole where one is known", () => {
  const { bars, ...axis } = draw(toPrinted("5", "50"), toPrinted("", "50"));
  expect(bars.map(({ value }) => value)).toEqual([0.1, undefined]);
  expect(axis).toMatchObject({ max: 1, axisFormat: ".0%", track: true });
});

it("toPartBars are counts without a whole", () => {
  const { bars, ...axis } = draw(toPrinted("5", ""), toPrinted("7", ""));
  expect(bars.map(({ value }) => value)).toEqual([5, 7]);
  expect(axis).toEqual({ axisTitle: "Companies" });
});

it.each([
  [toPrinted("5", "50"), true],
  [toPrinted("", "50"), false],
  [toPrinted("5", ""), false],
])("hasShare tells whether the share is known: %#", (part, wanted) => {
  expect(hasShare(part)).toBe(wanted);
});
