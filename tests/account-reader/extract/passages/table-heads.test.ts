import { expect, it } from "vitest";
import {
  align,
  findColumn,
  findHeads,
  findYears,
  isHeadRow,
  isOrdinal,
  stripYears,
  toHeads,
} from "../../../../lib/account-reader/src/extract/passages/table-heads.ts";
import { toRows } from "../../../../lib/account-reader/src/extract/passages/table-rows.ts";
import { readText } from "../../read-text.ts";

const toBody = (...lines: readonly string[]) => toRows(readText(...lines).lines);

it.each([
  [" | 2017 | 2018", ["", "2017", "2018"]],
  ["Indicator | Result | Target", ["Indicator", "Result", "Target"]],
  ["Nøgletal | I år | Ændring", ["Nøgletal", "I år", "Ændring"]],
])("findHeads reads the row above the numbers: %j", (head, expected) => {
  expect(findHeads(readText(head, "Companies | 17,204 | 18,502").lines)).toEqual(expected);
});

it.each([
  ["without a row of heads", ["Companies | 18,502", "Clusters | 38"]],
  ["with a name alone", ["Key figures", "Companies | 18,502"]],
  ["without numbers", ["Name | Place"]],
])("findHeads finds none in a table %s", (_, lines) => {
  expect(findHeads(readText(...lines).lines)).toEqual([]);
});

it("toHeads joins the heads of several rows", () => {
  expect(toHeads(toBody(" | Companies | Change", " | 2018 | "))).toEqual([
    "",
    "Companies 2018",
    "Change",
  ]);
});

it.each([
  [" | 2017 | 2018", true],
  ["Results | 2018 | Change", true],
  ["Companies | 17,204 | 18,502", false],
  ["Companies", false],
])("isHeadRow tells whether %j heads the rows after it: %s", (row, expected) => {
  expect(toBody(row).map(isHeadRow)).toEqual([expected]);
});

it.each([
  ["years without one for the labels", ["2017", "2018"], ["", "2017", "2018"]],
  ["years with one", ["Results", "2017", "2018"], ["Results", "2017", "2018"]],
  ["as many as columns", ["2016", "2017", "2018"], ["2016", "2017", "2018"]],
])("align puts heads over their columns: %s", (_, heads, expected) => {
  expect(align(heads, toBody("Companies | 17,204 | 18,502"))).toEqual(expected);
});

it.each([
  ["2018", "this year"],
  ["Result 2018", "this year"],
  ["This year", "this year"],
  ["I år", "this year"],
  ["2017", "another year"],
  ["Last year", "another year"],
  ["Året før", "another year"],
  ["Change", "a change"],
  ["Change 2017-2018", "a change"],
  ["2017–2018", "a change"],
  ["Ændring", "a change"],
  ["Target 2018", "a goal or forecast"],
  ["Måltal", "a goal or forecast"],
  ["Median", "a part only"],
  ["Companies", undefined],
  ["", undefined],
])("findColumn reads the head %j in 2018 as %s", (head, expected) => {
  expect(findColumn(head, 2018)).toBe(expected);
});

it.each([
  ["No.", true],
  ["#", true],
  ["Nr.", true],
  ["Number of companies", false],
  ["", false],
])("isOrdinal tells whether the head %j only numbers the rows: %s", (head, expected) => {
  expect(isOrdinal(head)).toBe(expected);
});

it("findYears and stripYears part a head from its years", () => {
  expect(findYears("Change 2017-2018")).toEqual([2017, 2018]);
  expect(stripYears("Companies 2018")).toBe("Companies");
});
