import { afterEach, expect, it } from "vitest";
import { toBreakTable } from "../../../lib/performance-account/src/account/break-table.ts";
import { formatFault } from "../../../lib/performance-account/src/account/fault.ts";
import { readTable } from "../../../lib/performance-account/src/account/read-table.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { makeSource } from "./make-source.ts";

const source = makeSource({ id: "page" });
const parse = (...rows: readonly string[]) =>
  readTable(
    ["year,population,indicators,reason,source,reason_da", ...rows, ""].join("\n"),
    { file: "breaks.csv", year: undefined },
    toBreakTable([source]),
  );

afterEach(() => useLanguage("en"));

it.each([
  ["en", "Another set."],
  ["da", "En anden kreds."],
])("a table of breaks gives the reason in %s", (lang, reason) => {
  useLanguage(lang);
  const { read, faults } = parse(
    "2012,clusters-and-networks,companies clusters,Another set.,page,En anden kreds.",
  );
  expect(faults).toEqual([]);
  const population = "clusters-and-networks";
  expect(read).toEqual([
    { year: 2012, population, indicators: ["companies", "clusters"], reason, source },
  ]);
});

it("a table of breaks takes nothing for all indicators", () => {
  expect(parse("2012,clusters-and-networks,,Another set.,page,").read[0]?.indicators).toEqual([]);
});

it.each([
  [
    "a year",
    "10,innovation-networks,,R,page,",
    /year "10", wanted the first year of the new meaning/,
  ],
  ["a population", "2010,all,,R,page,", /population "all", wanted one of clusters-and-networks/],
  ["an indicator", "2010,innovation-networks,cats,R,page,", /wanted indicators of the catalogue/],
  ["a reason", "2010,innovation-networks,,,page,", /reason "", wanted what changed/],
  ["a source", "2010,innovation-networks,,R,other,", /found source "other", wanted a source/],
])("a table of breaks refuses a break without %s", (_, row, message) => {
  const { read, faults } = parse(row);
  expect(read).toEqual([]);
  expect(faults.map(formatFault).join()).toMatch(message);
});
