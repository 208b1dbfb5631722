import { expect, it } from "vitest";
import type { AnyFigure, Break } from "../../../lib/performance-account/src/account/account.ts";
import {
  findDocumentFigures,
  listSeries,
  toSeries,
} from "../../../lib/performance-account/src/measures/series.ts";
import { makeAnyFigure } from "../account/make-any-figure.ts";
import { makeSource } from "../account/make-source.ts";
import { makeAccount } from "./make-account.ts";

const name = { indicator: "companies", population: "clusters-and-networks" } as const;
const of = (year: number, printed = `${year}`, changes: Partial<AnyFigure> = {}) =>
  makeAnyFigure(printed, { year, lastYear: year, ...changes });
const brokenIn = (year: number, changes: Partial<Break> = {}): Break => ({
  ...{ year, population: "clusters-and-networks", indicators: [], reason: "R" },
  ...{ source: makeSource(), ...changes },
});
const toRuns = (figures: readonly AnyFigure[], breaks: readonly Break[] = []) =>
  toSeries({ figures, breaks, accounts: [] }, name).runs.map((run) => run.map(({ year }) => year));

it.each<[string, readonly AnyFigure[], readonly Break[], readonly (readonly number[])[]]>([
  ["years that follow each other", [of(2016), of(2015), of(2017)], [], [[2015, 2016, 2017]]],
  ["no years with a gap between", [of(2014), of(2016)], [], [[2014], [2016]]],
  [
    "no years on both sides of a break",
    [of(2009), of(2010), of(2011)],
    [brokenIn(2010)],
    [[2009], [2010, 2011]],
  ],
  [
    "years with a break of another indicator or population between",
    [of(2009), of(2010)],
    [
      brokenIn(2010, { indicators: ["companies_courses"] }),
      brokenIn(2010, { population: "innovation-networks" }),
    ],
    [[2009, 2010]],
  ],
  ["no span", [of(2011), of(2012, "5", { lastYear: 2015 })], [], [[2011], [2012]]],
  ["no uncertain year", [of(2011), of(2012, "5", { isYearCertain: false })], [], [[2011], [2012]]],
  ["nothing", [], [], []],
])("toSeries joins %s", (_, figures, breaks, wanted) => {
  expect(toRuns(figures, breaks)).toEqual(wanted);
});

it.each<[string, Partial<AnyFigure>]>([
  ["another population", { population: "innovation-networks" }],
  ["another indicator", { indicator: "companies_courses" }],
  ["goals", { kind: "target" }],
])("toSeries takes nothing of %s", (_, changes) => {
  expect(toRuns([of(2016, "5", changes)])).toEqual([]);
});

it("toSeries has one point a year, with what else is printed for it", () => {
  const [rough, exact, unsure] = [
    of(2016, "omkring 600"),
    of(2016, "602"),
    of(2016, "700", { isYearCertain: false }),
  ];
  const { points, label } = toSeries(
    { figures: [rough, exact, unsure], breaks: [], accounts: [] },
    name,
  );
  expect(label).toBe("Participating companies");
  expect(points).toEqual([{ year: 2016, lastYear: 2016, figure: exact, others: [rough, unsure] }]);
});

it("toSeries takes goals if it is asked for them", () => {
  const goal = of(2018, "5", { kind: "target" });
  const { points } = toSeries(
    { figures: [goal], breaks: [], accounts: [] },
    { ...name, kind: "target" },
  );
  expect(points.map(({ figure }) => figure)).toEqual([goal]);
});

it("listSeries names each series once, in the order of their first figures", () => {
  const goal = of(2016, "5", { kind: "target" });
  const found = listSeries([of(2015), goal, of(2016)]);
  expect(found).toEqual([
    { ...name, kind: "result" },
    { ...name, kind: "target" },
  ]);
});

it("findDocumentFigures takes the figures of accounts that were entered, and no others", () => {
  const entered = makeAccount({ companies: "5" });
  const together = { ...makeAccount({ companies: "6" }), isDocument: false };
  const found = findDocumentFigures([entered, together]);
  expect(found.has(entered.figures.companies)).toBe(true);
  expect(found.has(together.figures.companies)).toBe(false);
});
