import { expect, it } from "vitest";
import { languages, siteWords } from "../../../scripts/start/site-words.ts";

it.each(languages)("siteWords are there in %s, with a tag of the language", (lang) => {
  const texts = Object.values(siteWords[lang]).filter((text) => typeof text === "string");
  for (const text of texts) expect(text).toMatch(/\S/);
  expect(new Intl.Locale(siteWords[lang].tag).language).toBe(lang);
});

it("siteWords says nothing in English in Danish, but for a word that is the same", () => {
  const english = Object.values(siteWords.en);
  expect(Object.values(siteWords.da).filter((text) => english.includes(text))).toEqual(["data"]);
});
