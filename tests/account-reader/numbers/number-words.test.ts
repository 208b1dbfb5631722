import { expect, it } from "vitest";
import {
  beginsWithNumber,
  isNumberWord,
} from "../../../lib/account-reader/src/numbers/number-words.ts";

it.each([
  ["38 clusters", true],
  ["Fourteen clusters", true],
  ["seks klynger", true],
  ["Clusters 38", false],
  ["sixty", false],
])("beginsWithNumber tells whether words follow a number in %j: %s", (text, expected) => {
  expect(beginsWithNumber(text)).toBe(expected);
});

it.each([
  ["fourteen", true],
  ["Twenty-two", true],
  ["femogtyve", true],
  ["to", false],
  ["sixty clusters", false],
  ["", false],
])("isNumberWord tells whether %j is a number as a word: %s", (text, expected) => {
  expect(isNumberWord(text)).toBe(expected);
});
