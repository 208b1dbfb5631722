import { expect, it } from "vitest";
import {
  addUnit,
  align,
  findColumn,
  findHeads,
  findUnit,
  findYears,
  isEmpty,
  isHeadRow,
  isOrdinal,
  isValue,
  isYear,
  stripYears,
  toHeads,
  toRows,
} from "../../../../lib/account-reader/src/extract/passages/table-rows.ts";
import { readText } from "../../read-text.ts";

const read = (...lines: readonly string[]) =>
  toRows(readText(...lines).lines).map(({ cells }) => cells);

it.each([
  ["cells", ["Companies | 18,502"], [["Companies", "18,502"]]],
  ["cells without text", [" | 2017 | 2018"], [["", "2017", "2018"]]],
  [
    "a label over two rows",
    ["New products, services", "or processes | 2,689"],
    [["New products, services or processes", "2,689"]],
  ],
  ["a broken word", ["Certifi-", "cation | 38"], [["Certification", "38"]]],
  [
    "a row that names a group",
    ["Outcomes", "New ideas | 5,296"],
    [["Outcomes"], ["New ideas", "5,296"]],
  ],
  ["a name in capitals", ["OUTCOMES", "ideas | 5,296"], [["OUTCOMES"], ["ideas", "5,296"]]],
])("toRows reads %s", (_, lines, expected) => {
  expect(read(...lines)).toEqual(expected);
});

it("toRows keeps the line of the row with the numbers", () => {
  const [row] = toRows(readText("New products, services", "or processes | 2,689").lines);
  expect(row?.line.line).toBe(2);
});

it.each([
  ["2018", { isYear: true, isValue: false, isEmpty: false }],
  ["2018*", { isYear: true, isValue: false, isEmpty: false }],
  ["18,502", { isYear: false, isValue: true, isEmpty: false }],
  ["DKK 494 million", { isYear: false, isValue: true, isEmpty: false }],
  ["38 %", { isYear: false, isValue: true, isEmpty: false }],
  ["fourteen", { isYear: false, isValue: true, isEmpty: false }],
  ["38 clusters", { isYear: false, isValue: false, isEmpty: false }],
  ["Companies", { isYear: false, isValue: false, isEmpty: false }],
  ["", { isYear: false, isValue: false, isEmpty: true }],
  ["n/a", { isYear: false, isValue: false, isEmpty: true }],
  ["–", { isYear: false, isValue: false, isEmpty: true }],
  ["ikke opgjort", { isYear: false, isValue: false, isEmpty: true }],
])("isYear, isValue and isEmpty tell what the cell %j is", (cell, expected) => {
  expect({ isYear: isYear(cell), isValue: isValue(cell), isEmpty: isEmpty(cell) }).toEqual(
    expected,
  );
});

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

it.each([
  [["Amount (DKK million)"], "DKK million"],
  [["Beløb, mio. kr."], "mio. kr."],
  [["kr. mio."], "kr. mio."],
  [["Million DKK"], "Million DKK"],
  [["Share, %"], "%"],
  [["Andel i pct."], "pct."],
  [["Companies"], ""],
  [["2018", "The state", "Financing in DKK million"], "DKK million"],
  [["Share in per cent", "Financing in DKK million"], "per cent"],
  [[], ""],
])("findUnit reads the nearest unit of %j", (texts, expected) => {
  expect(findUnit(texts)).toBe(expected);
});

it.each([
  ["494", "DKK million", "DKK 494 million"],
  ["494", "mio. kr.", "494 mio. kr."],
  ["494", "kr. mio.", "kr. 494 mio."],
  ["494", "millions of DKK", "494 millions DKK"],
  ["38", "%", "38 %"],
  ["38,5", "pct.", "38,5 pct."],
  ["38%", "DKK million", "38%"],
  ["DKK 494 million", "DKK million", "DKK 494 million"],
  ["the state", "%", "the state"],
  ["494", "", "494"],
])("addUnit writes the number %j with %j: %j", (cell, unit, expected) => {
  expect(addUnit(cell, unit)).toBe(expected);
});
