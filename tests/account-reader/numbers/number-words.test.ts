import { expect, it } from "vitest";
import { beginsWithNumber } from "../../../lib/account-reader/src/numbers/number-words.ts";

it.each([
  ["38 clusters", true],
  ["Fourteen clusters", true],
  ["seks klynger", true],
  ["Clusters 38", false],
  ["sixty", false],
])("beginsWithNumber tells whether words follow a number in %j: %s", (text, expected) => {
  expect(beginsWithNumber(text)).toBe(expected);
});
