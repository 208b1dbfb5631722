import { expect, it } from "vitest";
import { findReadings } from "../../../lib/performance-account/src/numbers/find-readings.ts";

it.each([
  ["38", "38", 0],
  ["0", "0", 0],
  ["007", "007", 0],
  ["18 058", "18058", 0],
  ["1 234 567", "1234567", 0],
])("findReadings gives %j one reading in either notation", (digits, decimal, decimals) => {
  expect(findReadings(digits)).toEqual([{ decimal, decimals, notations: ["english", "danish"] }]);
});

it.each([
  ["9.9", "english", "9.9", 1],
  ["0.015", "english", "0.015", 3],
  ["1,234,567", "english", "1234567", 0],
  ["1,015.5", "english", "1015.5", 1],
  ["1 015.5", "english", "1015.5", 1],
  ["9,9", "danish", "9.9", 1],
  ["0,015", "danish", "0.015", 3],
  ["1.234.567", "danish", "1234567", 0],
  ["1.015,5", "danish", "1015.5", 1],
  ["1 015,5", "danish", "1015.5", 1],
])("findReadings reads %j in %s notation only", (digits, notation, decimal, decimals) => {
  expect(findReadings(digits)).toEqual([{ decimal, decimals, notations: [notation] }]);
});

it.each([
  ["1.015", "1.015", "1015"],
  ["1,015", "1015", "1.015"],
  ["999.000", "999.000", "999000"],
])("findReadings gives %j two readings, the English first", (digits, english, danish) => {
  const found = findReadings(digits).map(({ decimal, notations }) => [decimal, ...notations]);
  expect(found).toEqual([
    [english, "english"],
    [danish, "danish"],
  ]);
});

it.each(["", " ", "-5", "5.", ".5", "12 34", "1.23.456", "1.234,567.8", "1.015.5", "1e5", "NaN"])(
  "findReadings has none of %j",
  (digits) => {
    expect(findReadings(digits)).toEqual([]);
  },
);
