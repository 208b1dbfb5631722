import { expect, it } from "vitest";
import { formatFault } from "../../../lib/performance-account/src/account/fault.ts";
import {
  parseYears,
  toFigureTable,
} from "../../../lib/performance-account/src/account/figure-table.ts";
import { readTable } from "../../../lib/performance-account/src/account/read-table.ts";
import { toFiguresText } from "./data-folder.ts";
import { makeSource } from "./make-source.ts";

const page = makeSource({ id: "page", year: 2016 });
const parse = (rows: readonly string[], source?: string) =>
  readTable(
    toFiguresText(rows, source),
    { file: "f.csv", year: undefined },
    toFigureTable([page], "f.csv"),
  );

it.each([
  [
    "companies,2015,innovation-networks,result,7.522",
    { indicator: "companies", year: 2015, lastYear: 2015, isYearCertain: true, value: 7522 },
  ],
  [
    "companies,2012-2015,innovation-networks,result,omkring 7.500",
    { year: 2012, lastYear: 2015, population: "innovation-networks", precision: "about" },
  ],
  [
    "companies_new_products,2018,clusters-and-networks,target,Mindst 2.000",
    { kind: "target", value: 2000, precision: "at-least" },
  ],
  [
    "grant_state,2013?,innovation-networks,result,290 millioner kroner",
    { indicator: "grant_state", isYearCertain: false, value: 290_000_000, unit: "DKK" },
  ],
  [
    "companies_small_share,2011,innovation-networks,result,To tredjedele",
    { value: expect.closeTo(2 / 3), unit: "share", precision: "about", printed: "To tredjedele" },
  ],
])("a table of figures reads %s", (row, wanted) => {
  const { read, faults } = parse([row]);
  expect(faults).toEqual([]);
  expect(read).toMatchObject([
    {
      figure: { ...wanted, section: "Part", source: page, note: "A note" },
      file: "f.csv",
      line: 2,
    },
  ]);
});

it("a table of figures takes several figures of one thing", () => {
  const row = (printed: string) => `companies,2018,clusters-and-networks,result,"${printed}"`;
  const { read, faults } = parse([row("18,058"), row("15,058")]);
  expect(faults).toEqual([]);
  expect(read).toHaveLength(2);
});

it.each([
  [
    "an unknown indicator",
    "compnies,2018,clusters-and-networks,result,5",
    'found indicator "compnies", wanted an indicator of the catalogue, perhaps "companies"',
  ],
  [
    "a year that is none",
    "companies,about 2018,clusters-and-networks,result,5",
    'found year "about 2018", wanted the year that it describes, such as 2012, 2013-2015 or, if uncertain, 2012?',
  ],
  [
    "an unknown population",
    "companies,2018,everybody,result,5",
    /found population "everybody", wanted one of clusters-and-networks, /,
  ],
  [
    "an unknown kind",
    "companies,2018,clusters-and-networks,dream,5",
    'found kind "dream", wanted one of result, target, forecast, plan, requirement',
  ],
  [
    "a number that cannot be read",
    "companies,2018,clusters-and-networks,result,many",
    'found "many", wanted a whole number, such as 1,015 or 1.015',
  ],
  [
    "a negative number",
    "companies,2018,clusters-and-networks,result,-5",
    'found "-5", wanted zero or more',
  ],
])("a table of figures finds %s", (_, row, message) => {
  const { faults } = parse([row]);
  expect(faults).toHaveLength(1);
  expect(faults.map(formatFault).join()).toMatch(message);
});

it("a table of figures finds a source that is not listed, and a row that stands twice", () => {
  const row = "companies,2018,clusters-and-networks,result,5";
  expect(parse([row], "other").faults.map(formatFault)).toEqual([
    'f.csv:2: error: companies: found source "other", wanted a source that sources.csv lists without a fault',
  ]);
  expect(parse([row, row]).faults.map(formatFault)).toEqual([
    "f.csv:3: error: companies: found the row of line 2 again, wanted each row once",
  ]);
});

it("a table of figures says of each check how much it looked at", () => {
  const { results } = parse(["companies,2018,clusters-and-networks,result,5"]);
  expect(results.map(({ check, looked, state }) => [check, looked, state])).toEqual([
    ["file is a table", 1, "ok"],
    ["row stands once", 1, "ok"],
    ["row is complete", 1, "ok"],
    ["source is there", 1, "ok"],
    ["number can be read", 1, "ok"],
    ["no number is negative", 1, "ok"],
  ]);
});

it.each([
  ["2012", 2012, 2012, true],
  ["2012?", 2012, 2012, false],
  ["2013-2015", 2013, 2015, true],
  ["2013–2015", 2013, 2015, true],
  ["2018-2019?", 2018, 2019, false],
  ["2012-2012", 2012, 2012, true],
])("parseYears reads %s", (text, year, lastYear, isYearCertain) => {
  expect(parseYears(text)).toEqual({ year, lastYear, isYearCertain });
});

it.each(["", "12", "2012-", "2015-2013", "2012 ", "about 2012", "2012??", "2012-13", "1812"])(
  "parseYears refuses %j",
  (text) => {
    expect(parseYears(text)).toBeUndefined();
  },
);
