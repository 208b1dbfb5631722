import { expect, it } from "vitest";
import { toStackKind } from "../../../../lib/account-reader/src/extract/passages/stack-line.ts";
import { readText } from "../../read-text.ts";

it.each([
  ["18,502", "number"],
  ["DKK 494 million", "number"],
  ["38 %", "number"],
  ["fourteen", "number"],
  ["fjorten", "number"],
  ["2018", "year"],
  ["(2018)", "year"],
  ["in 2018", "year"],
  ["a", "label"],
  ["–", "other"],
  ["Companies", "label"],
  ["Companies in 2018", "label"],
  ["to", "label"],
  ["18,502 companies", "other"],
  ["▲ 7%", "other"],
  ["(2017: 17,204)", "other"],
  ["-3", "other"],
  ["Companies | 18,502", "other"],
  ["The clusters sent out many newsletters to all.", "other"],
])("toStackKind tells what the line %j is: %s", (text, expected) => {
  expect(readText(text).lines.map(toStackKind)).toEqual([expected]);
});
