import { afterEach, expect, it } from "vitest";
import { arrange } from "../../../lib/performance-account/src/language/arrange.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";

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
