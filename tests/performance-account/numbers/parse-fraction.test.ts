import { expect, it } from "vitest";
import { parseFraction } from "../../../lib/performance-account/src/numbers/parse-fraction.ts";

it.each([
  ["To tredjedele", 2, 3],
  ["To ud af tre", 2, 3],
  ["ni ud af 10", 9, 10],
  ["9 out of 10", 9, 10],
  ["two thirds", 2, 3],
  ["one in five", 1, 5],
  ["half", 1, 2],
  ["halvdelen", 1, 2],
  ["en fjerdedel", 1, 4],
  ["three quarters", 3, 4],
  ["a tenth", 1, 10],
])("parseFraction reads %s", (text, over, under) => {
  expect(parseFraction(text)).toEqual({ over, under });
});

it.each([
  "",
  "tredje",
  "four thirds",
  "12 out of 10",
  "many out of 10",
  "two",
  "to ud af",
  "0 ud af 3",
])("parseFraction refuses %j", (text) => {
  expect(parseFraction(text)).toBeUndefined();
});
