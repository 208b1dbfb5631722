import { expect, it } from "vitest";
import { upperFirst } from "../../../lib/performance-account/src/text/upper-first.ts";

it.each([
  ["companies", "Companies"],
  ["årsværk", "Årsværk"],
  ["DKK", "DKK"],
  ["", ""],
])("upperFirst makes of %j %j", (text, expected) => {
  expect(upperFirst(text)).toBe(expected);
});
