import { expect, it } from "vitest";
import {
  findLimit,
  findOtherThing,
  findUnknownWord,
} from "../../../../lib/account-reader/src/extract/words/find-unknown-word.ts";

it.each([
  ["Participating companies", undefined],
  ["Companies in matchmaking", undefined],
  ["Deltagende virksomheder", undefined],
  ["Number of clusters", undefined],
  ["Companies with zeppelins", "zeppelins"],
  ["Virksomheder i Tisvilde", "Tisvilde"],
  ["Clusters A–Z", "A–Z"],
  ["", undefined],
])("findUnknownWord finds in %j the word that no list has: %s", (label, expected) => {
  expect(findUnknownWord(label)).toBe(expected);
});

it.each([
  ["Companies in matchmaking", undefined],
  ["Students with new ideas", /^students$/i],
  ["Visitors in matchmaking", /^visitors$/i],
  ["Møder om nye ideer", /^møder$/i],
  ["Companies near Tisvilde", /^Tisvilde$/],
])("findOtherThing finds in %j another thing: %s", (label, expected) => {
  const found = findOtherThing(label);
  if (expected) expect(found).toMatch(expected);
  else expect(found).toBeUndefined();
});

it.each([
  ["In all ", " took part in matchmaking", undefined],
  ["I alt deltog ", " i matchmaking", undefined],
  ["At the fair in Tisvilde ", " took part", "Tisvilde"],
  ["", " near Tisvilde took part", "Tisvilde"],
  ["", " from the zeppelin trade took part", "zeppelin"],
  ["", " inden for zeppelinere deltog", "zeppelinere"],
  ["", "", undefined],
])("findLimit finds in %j … %j what may limit it: %s", (left, afterNoun, expected) => {
  expect(findLimit(left, afterNoun)).toBe(expected);
});
