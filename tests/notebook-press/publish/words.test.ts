import { expect, it } from "vitest";
import { toWords } from "../../../lib/notebook-press/src/publish/words.ts";

it.each([
  ["en", "Contents"],
  ["da", "Indhold"],
  ["da-DK", "Indhold"],
  ["sv", "Contents"],
])("toWords knows %s or falls back to English", (lang, expected) => {
  expect(toWords(lang).contents).toBe(expected);
});

it("toWords takes the words of another language", () => {
  expect(toWords("sv", { contents: "Innehåll" })).toMatchObject({
    contents: "Innehåll",
    code: "Code",
  });
});
