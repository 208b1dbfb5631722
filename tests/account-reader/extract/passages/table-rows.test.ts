import { expect, it } from "vitest";
import {
  isEmpty,
  isValue,
  isYear,
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
