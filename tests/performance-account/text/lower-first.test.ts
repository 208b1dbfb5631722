import { expect, it } from "vitest";
import { lowerFirst } from "../../../lib/performance-account/src/text/lower-first.ts";

it.each([
  ["New ideas", "new ideas"],
  ["Companies in Denmark", "companies in Denmark"],
  ["Øresund", "øresund"],
  ["EU", "EU"],
  ["EU programmes", "EU programmes"],
  ["A", "a"],
  ["new ideas", "new ideas"],
  ["", ""],
])("lowerFirst changes %j", (text, wanted) => {
  expect(lowerFirst(text)).toBe(wanted);
});
