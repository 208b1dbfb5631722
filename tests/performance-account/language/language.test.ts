import { afterEach, expect, it } from "vitest";
import {
  findGaps,
  findLanguage,
  findNotation,
  findTranslation,
  useLanguage,
} from "../../../lib/performance-account/src/language/language.ts";

afterEach(() => useLanguage("en"));

it.each([
  ["da", "da", "danish"],
  ["da-DK", "da", "danish"],
  ["DA", "da", "danish"],
  ["en", "en", "english"],
  ["en-GB", "en", "english"],
])("useLanguage(%j) is in %s", (tag, language, notation) => {
  useLanguage(tag);
  expect([findLanguage(), findNotation()]).toEqual([language, notation]);
});

it("findLanguage() is English until another is chosen", () => {
  expect([findLanguage(), findNotation()]).toEqual(["en", "english"]);
});

it.each(["fr", "", "dansk", "d", "eng"])("useLanguage(%j) throws and changes nothing", (tag) => {
  useLanguage("da");
  expect(() => useLanguage(tag)).toThrow(
    new RangeError(`Cannot use language "${tag}": wanted "da" or "en"`),
  );
  expect(findLanguage()).toBe("da");
});

it.each([
  ["{0} of {1}", "{0}", "{0}, {1}"],
  ["{0} of {1}", "{0} af {1} og {2}", "{0}, {1}"],
  ["{0} of all", "{0} af {0}", "{0}"],
  ["all", "{0}", "no gaps"],
])("useLanguage throws if %j becomes %j", (text, translation, wanted) => {
  expect(() => useLanguage("da", { [text]: translation })).toThrow(
    new RangeError(`Cannot use translation "${translation}": wanted ${wanted}, each once`),
  );
  expect(findLanguage()).toBe("en");
});

it("findTranslation finds the caller's texts in Danish, and none in English", () => {
  const own = { "{0} of {1}": "af {1}: {0}" };
  useLanguage("da", own);
  expect(findTranslation("{0} of {1}")).toBe("af {1}: {0}");
  expect(findTranslation("constructor")).toBeUndefined();
  useLanguage("en", own);
  expect(findTranslation("{0} of {1}")).toBeUndefined();
  useLanguage("da");
  expect(findTranslation("{0} of {1}")).toBeUndefined();
});

it.each([
  ["", []],
  ["no gap, { } and {a}", []],
  ["{1} of {0}", ["{0}", "{1}"]],
  ["{10}{2}", ["{2}", "{10}"]],
  ["{0} and {0}", ["{0}", "{0}"]],
])("findGaps(%j)", (text, wanted) => {
  expect(findGaps(text)).toEqual(wanted);
});
