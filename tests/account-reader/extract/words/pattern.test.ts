import { expect, it } from "vitest";
import { marks, toPattern } from "../../../../lib/account-reader/src/extract/words/pattern.ts";

/** Writes `9` for each character of a number, `Y` of the account's year and `O` of another. */
const mark = (text: string) =>
  text.replaceAll("9", marks.number).replaceAll("Y", marks.year).replaceAll("O", marks.other);

it.each([
  ["match", "a match", true],
  ["match", "matching", false],
  ["match", "rematch", false],
  ["match", "MATCH, again", true],
  ["match*", "matchmaking", true],
  ["match*", "match", true],
  ["match*", "match-making", true],
  ["match*", "rematch", false],
  ["*klynge*", "guldklynger", true],
  ["*klynge*", "netværk", false],
  ["press releases?", "press release", true],
  ["press releases?", "press   releases", true],
  ["press releases?", "pressreleases", false],
  ["(new |fresh )*ideas?", "new fresh idea", true],
  ["år", "års", false],
  ["år", "i år", true],
  ["[\\p{L} ]{3,9}end", "the end", true],
])("toPattern fits the wording %j to %j: %s", (wording, text, expected) => {
  expect(toPattern([wording]).test(text)).toBe(expected);
});

it.each([
  ["{n} of them", "999 of them", true],
  ["{n} of them", "of them", false],
  ["by {other}", "by OOOO", true],
  ["by {other}", "by YYYY", false],
  ["in {year}", "in YYYY", true],
  ["in {year}", "in OOOO", false],
  ["goal{words} {n}", "goal for OOOO was 999", true],
  ["goal{words} {n}", "goal; then 999", false],
  ["had {gap}to spend", "had a lot to spend", true],
  ["had {gap}to spend", "had 999 to spend", false],
  ["{n} {before}", "999 in OOOO", true],
  ["{n} {before}", "999 the year before", true],
  ["{n} {before}", "999 året før", true],
  ["{n} {before}", "999 in YYYY", false],
])("toPattern fits the sign of the wording %j to %j: %s", (wording, text, expected) => {
  expect(toPattern([wording]).test(mark(text))).toBe(expected);
});

it("toPattern sees no word within a number", () => {
  expect(toPattern(["of"]).test(mark("9of"))).toBe(false);
});

it("toPattern fits any of several wordings, and nothing where there are none", () => {
  expect(["gold", "silver", "tin"].map((text) => toPattern(["gold", "silver"]).test(text))).toEqual(
    [true, true, false],
  );
  expect(toPattern([]).test("")).toBe(false);
});

it("toPattern takes flags", () => {
  expect("Gold, gold and golden".match(toPattern(["gold"], "giu"))).toEqual(["Gold", "gold"]);
});
