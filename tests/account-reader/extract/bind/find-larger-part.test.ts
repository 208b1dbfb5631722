import { expect, it } from "vitest";
import { findLargerPart } from "../../../../lib/account-reader/src/extract/bind/find-larger-part.ts";
import { toPassages } from "../../../../lib/account-reader/src/extract/passages/to-passages.ts";
import { findMentions } from "../../../../lib/account-reader/src/extract/statements/mentions.ts";
import { readText } from "../../read-text.ts";

/** What speaks against the first number of a text. */
function find(text: string): string | undefined {
  const reading = { year: 2018, language: "english" } as const;
  const [passage] = toPassages(readText(text), reading);
  if (passage?.kind !== "sentence") throw new Error(`"${text}" is no sentence`);
  const [mention] = findMentions(passage.text, 2018).mentions;
  if (!mention) throw new Error(`"${text}" has no number`);
  return findLargerPart(passage, mention, reading);
}

it.each([
  ["2,733 companies got products. Of these, 2,980 were small.", "2,980"],
  ["2,733 companies got products, and of them 2,980 were small.", "2,980"],
  ["2.733 virksomheder fik produkter. Heraf havde 2.980 få ansatte.", "2.980"],
])("findLargerPart finds a part that is larger: %s", (text, part) => {
  expect(find(text)).toBe(`a part of it is printed as "${part}"`);
});

it.each([
  ["a smaller part", "2,980 companies got products. Of these, 2,733 were small."],
  ["another number", "2,733 companies got products. The clusters sent 2,980 newsletters."],
  ["a share", "33 companies got products. Of these, 72% were small."],
  ["no other number", "2,733 companies got products."],
])("findLargerPart finds nothing in %s: %s", (_, text) => {
  expect(find(text)).toBeUndefined();
});
