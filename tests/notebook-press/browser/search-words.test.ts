import { expect, it } from "vitest";
import { hasTerm, splitWords } from "../../../lib/notebook-press/src/browser/search-words.ts";

it.each([
  ["18.058", ["18.058"]],
  ["18,058", ["18.058"]],
  ["18 058", ["18.058"]],
  ["18\u00a0058", ["18.058"]],
  ["1 234 567", ["1.234.567"]],
  ["2018 18058", ["2018", "18058"]],
  ["9,9", ["9.9"]],
  ["“494 mio. kr.”", ["494", "mio", "kr"]],
  ["Møder på Ærø", ["moder", "pa", "aero"]],
  ["29.3%, …", ["29.3"]],
  [" . ", []],
])("splitWords(%j) gives %j", (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

it.each([
  ["18.058", true],
  ["18.0", true],
  ["18058", false],
  ["058", false],
  ["panies", true],
  ["494.000.000", true],
  ["494.000", true],
  ["494.00", false],
])("hasTerm finds %j among words: %s", (term, found) => {
  expect(hasTerm(["18.058", "companies", "494000000"], term)).toBe(found);
});
