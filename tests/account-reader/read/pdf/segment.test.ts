import { expect, it } from "vitest";
import { isCellValue } from "../../../../lib/account-reader/src/read/pdf/segment.ts";

it.each([
  ["18,502", true],
  ["12 874", true],
  ["−9.9", true],
  ["8,4 %", true],
  ["–", true],
  ["n/a", true],
  ["11,402 1)", true],
  ["2018", false],
  ["twelve", false],
  ["14 clusters", false],
  ["", false],
])("isCellValue(%j) is %j", (text, expected) => {
  expect(isCellValue({ text })).toBe(expected);
});
