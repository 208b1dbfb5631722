import { expect, it } from "vitest";
import { toSafeText } from "../../../lib/performance-account/src/text/to-safe-text.ts";

it.each([
  ["=1+1", "'=1+1"],
  ["+45", "'+45"],
  ["-5", "'-5"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", "'\r=1"],
  ["", ""],
  ["18.058", "18.058"],
  ["a = b", "a = b"],
  ["− 5", "− 5"],
])("toSafeText(%j) gives %j", (text, wanted) => {
  expect(toSafeText(text)).toBe(wanted);
});
