import { expect, it } from "vitest";
import { formatFault } from "../../../lib/performance-account/src/account/fault.ts";
import { parseBreaks } from "../../../lib/performance-account/src/account/parse-breaks.ts";
import { makeSource } from "./make-source.ts";

const source = makeSource({ id: "page" });
const parse = (...rows: readonly string[]) =>
  parseBreaks(["year,population,indicators,reason,source", ...rows, ""].join("\n"), "breaks.csv", [
    source,
  ]);

it("parseBreaks reads breaks of all indicators and of some, the earliest first", () => {
  const { breaks, faults, cited } = parse(
    "2012,clusters-and-networks,,Another set.,page",
    "2010,innovation-networks,companies companies_small,Foreign ones too.,page",
  );
  expect(faults).toEqual([]);
  expect(cited).toEqual(["page", "page"]);
  const indicators = ["companies", "companies_small"];
  expect(breaks).toEqual([
    {
      year: 2010,
      population: "innovation-networks",
      indicators,
      reason: "Foreign ones too.",
      source,
    },
    {
      year: 2012,
      population: "clusters-and-networks",
      indicators: [],
      reason: "Another set.",
      source,
    },
  ]);
});

it.each([
  [
    "a year",
    "10,innovation-networks,,R,page",
    /year "10", wanted the first year of the new meaning/,
  ],
  ["a population", "2010,all,,R,page", /population "all", wanted one of clusters-and-networks/],
  ["an indicator", "2010,innovation-networks,cats,R,page", /wanted indicators of the catalogue/],
  ["a reason", "2010,innovation-networks,,,page", /reason "", wanted what changed/],
  ["a source", "2010,innovation-networks,,R,other", /found source "other", wanted a source/],
])("parseBreaks refuses a break without %s", (_, row, message) => {
  const { breaks, faults } = parse(row);
  expect(breaks).toEqual([]);
  expect(faults.map(formatFault).join()).toMatch(message);
});
