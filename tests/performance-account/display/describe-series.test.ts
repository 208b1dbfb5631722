import { expect, it } from "vitest";
import type { Break } from "../../../lib/performance-account/src/account/account.ts";
import { describeSeries } from "../../../lib/performance-account/src/display/describe-series.ts";
import { renderText } from "../../../lib/performance-account/src/display/sentence.ts";
import { toSeries } from "../../../lib/performance-account/src/measures/series.ts";
import { makeAnyFigure } from "../account/make-any-figure.ts";
import { makeSource } from "../account/make-source.ts";

const place = { population: "clusters-and-networks", indicator: "companies" } as const;
type Years = Readonly<Record<number, string>>;
const break2017: Break = {
  ...{ year: 2017, population: place.population, reason: "Other words.", source: makeSource() },
  indicators: ["companies"],
};

const describe = (years: Years, breaks: readonly Break[] = []) => {
  const figures = Object.entries(years).map(([year, printed]) =>
    makeAnyFigure(printed, { year: Number(year), lastYear: Number(year) }),
  );
  const series = toSeries({ figures, accounts: [], breaks }, place);
  return describeSeries(series, "Companies").map(renderText);
};

it.each<[string, Years, readonly Break[], readonly string[]]>([
  ["nothing", {}, [], []],
  ["one year", { 2018: "50" }, [], []],
  [
    "years that follow each other, from the first to the last",
    { 2015: "20", 2016: "30", 2017: "40" },
    [],
    ["Companies in 2017: 40, or 20 more than the 20 in 2015."],
  ],
  [
    "a gap, after which the newest stands alone",
    { 2016: "40", 2018: "50" },
    [],
    ["Companies in 2018: 50, or 10 more than the 40 in 2016."],
  ],
  [
    "a run and a year alone behind it",
    { 2012: "20", 2013: "30", 2015: "10" },
    [],
    [
      "Companies in 2013: 30, or 10 more than the 20 in 2012.",
      "Companies in 2015: 10, or 20 fewer than the 30 in 2013.",
    ],
  ],
  [
    "another set",
    { 2016: "40", 2017: "50" },
    [{ ...break2017, indicators: [] }],
    ["Companies in 2017: 50, or 10 more than the 40 in 2016."],
  ],
  ["another meaning", { 2016: "40", 2017: "50" }, [break2017], []],
])("describeSeries of %s", (_, years, breaks, wanted) => {
  expect(describe(years, breaks)).toEqual(wanted);
});

it("describeSeries passes by spans and uncertain years", () => {
  const figures = [
    makeAnyFigure("40", { year: 2016, lastYear: 2016 }),
    makeAnyFigure("50", { year: 2018, lastYear: 2018 }),
    makeAnyFigure("60", { year: 2018, lastYear: 2019, isYearCertain: false }),
    makeAnyFigure("70", { year: 2020, lastYear: 2022 }),
  ];
  const series = toSeries({ figures, accounts: [], breaks: [] }, place);
  expect(describeSeries(series).map(renderText)).toEqual([
    "Participating companies in 2018: 50, or 10 more than the 40 in 2016.",
  ]);
});
