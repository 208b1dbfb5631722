import { afterEach, expect, it } from "vitest";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import {
  arrange,
  endsInStop,
  phrase,
  translate,
} from "../../../lib/performance-account/src/language/phrase.ts";

const own = {
  "{0} of {1}.": "Af {1}: {0}.",
  "It came to {0}.": "Det blev {0}.",
  "{0}…": "{0}…",
  all: "alle",
};

afterEach(() => useLanguage("en"));

it.each([
  ["en", "5 of all."],
  ["da", "Af all: 5."],
])("phrase has its values where %s has them", (language, wanted) => {
  useLanguage(language, own);
  expect(phrase`${5} of ${"all"}.`).toBe(wanted);
});

it.each([
  ["en", "all"],
  ["da", "alle"],
])("translate in %s", (language, wanted) => {
  useLanguage(language, own);
  expect([translate("all"), translate("none")]).toEqual([wanted, "none"]);
});

it.each([
  ["54,1 pct.", "Det blev 54,1 pct."],
  ["27.400 kr.", "Det blev 27.400 kr."],
  ["5", "Det blev 5."],
  ["", "Det blev ."],
])("phrase ends in one full stop after %j", (value, wanted) => {
  useLanguage("da", own);
  expect(phrase`It came to ${value}.`).toBe(wanted);
});

it("phrase without a translation is English, and a value that looks like a gap stays", () => {
  useLanguage("da", own);
  expect(phrase`${1} for ${"{0}"} and ${""}`).toBe("1 for {0} and ");
  expect(phrase``).toBe("");
});

it.each([
  ["54,1 pct.", true],
  ["494 mio. kr.", true],
  ["kr.", true],
  ["54,1 pct", false],
  ["54.1%", false],
  ["It ended.", false],
  ["skr.", false],
  ["", false],
])("endsInStop(%j)", (text, wanted) => {
  expect(endsInStop(text)).toBe(wanted);
});

afterEach(() => useLanguage("en"));

it.each([
  ["en", ["", 1, " of ", 2, "."]],
  ["da", ["Af ", 2, ": ", 1, "."]],
])("arrange in %s", (language, wanted) => {
  useLanguage(language, { "{0} of {1}.": "Af {1}: {0}." });
  expect(arrange(["", " of ", "."], [1, 2])).toEqual(wanted);
});

it("arrange keeps a text that has no values", () => {
  useLanguage("da", { none: "ingen" });
  expect([arrange(["none"], []), arrange([""], [])]).toEqual([["ingen"], [""]]);
});
