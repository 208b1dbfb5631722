import { expect, it } from "vitest";
import { upperFirst } from "../../lib/src/text/upper-first.ts";

it.each([
  ["companies", "Companies"],
  ["årsværk", "Årsværk"],
  ["DKK", "DKK"],
  ["", ""],
])("upperFirst makes of %j %j", (text, expected) => {
  expect(upperFirst(text)).toBe(expected);
});
