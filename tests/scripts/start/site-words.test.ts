import { expect, it } from "vitest";
import { languageNames, languages, languageTags } from "../../../scripts/start/languages.ts";
import { siteWords } from "../../../scripts/start/site-words.ts";

it.each(languages)(
  "siteWords, names and tags are there in %s and in no other language twice",
  (lang) => {
    for (const texts of [siteWords[lang], { name: languageNames[lang], tag: languageTags[lang] }])
      for (const text of Object.values(texts)) expect(text).toMatch(/\S/);
    expect(new Intl.Locale(languageTags[lang]).language).toBe(lang);
  },
);

it("siteWords says nothing in English in Danish", () => {
  const { en, da } = siteWords;
  const english = Object.values(en);
  expect(Object.values(da).filter((text) => english.includes(text))).toEqual([]);
});
