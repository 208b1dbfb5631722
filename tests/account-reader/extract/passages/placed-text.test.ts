import { expect, it } from "vitest";
import {
  findPlace,
  joinLines,
  joinPlaced,
  placeText,
} from "../../../../lib/account-reader/src/extract/passages/placed-text.ts";

const place = (text: string, at: number) => placeText(text, { page: 2, line: at + 1 });

it.each([
  [["The clusters and", "the networks"], "The clusters and the networks"],
  [["18,502 compa-", "nies took part"], "18,502 companies took part"],
  [["9.9 full-", "time equivalents"], "9.9 full-time equivalents"],
  [["klynge-", "og netværk"], "klynge- og netværk"],
  [["innovations-", "netværk"], "innovationsnetværk"],
  [["match-", "making"], "match-making"],
  [["the years -", "and after"], "the years - and after"],
  [["North-", "Jutland"], "North- Jutland"],
  [["one line"], "one line"],
  [[], ""],
])("joinLines joins %j", (lines, expected) => {
  expect(joinLines(lines.map(place)).text).toBe(expected);
});

it("joinPlaced puts something between texts, but not before the first", () => {
  expect(joinPlaced(["Gold", "14 clusters"].map(place), ": ").text).toBe("Gold: 14 clusters");
  expect(joinPlaced(["", "Gold"].map(place), ": ").text).toBe("Gold");
});

it.each([
  ["The", 1],
  ["compa", 1],
  ["nies", 2],
  ["took", 2],
  ["in 2018", 3],
])("findPlace tells the line of %j within joined lines", (word, line) => {
  const joined = joinLines(["The 18,502 compa-", "nies took part", "in 2018"].map(place));
  expect(findPlace(joined, joined.text.indexOf(word))).toEqual({ page: 2, line });
});

it("findPlace takes the first line for text of none", () => {
  expect(findPlace({ text: "", places: [] }, 0)).toEqual({ page: undefined, line: 1 });
});
