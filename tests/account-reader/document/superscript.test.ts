import { expect, it } from "vitest";
import { toSuperscript } from "../../../lib/account-reader/src/document/superscript.ts";

it.each([
  ["1", "¹"],
  ["12", "¹²"],
  [" 3) ", "³"],
  ["[4]", "⁴"],
  ["1, 2", "¹ ²"],
  ["a", "*"],
  ["b)", "*"],
  ["*", "*"],
  ["st", "st"],
  ["2018", "2018"],
  ["", ""],
])("toSuperscript raises %j to %j", (text, expected) => {
  expect(toSuperscript(text)).toBe(expected);
});
