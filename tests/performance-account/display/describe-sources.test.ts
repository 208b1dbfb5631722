import { afterEach, expect, it } from "vitest";
import { describeSources } from "../../../lib/performance-account/src/display/describe-sources.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { makeSource } from "../account/make-source.ts";
import { makeAccount } from "../measures/make-account.ts";

afterEach(() => useLanguage("en"));

const account = makeAccount({ companies: "5" });

it("describeSources says nothing of an account that was entered from its document", () => {
  expect(describeSources(account)).toEqual([]);
});

it("describeSources names every source of an account that is put together", () => {
  const sources = [makeSource({ title: "A" }), makeSource({ title: "B", publisher: "Q" })];
  expect(describeSources({ ...account, isDocument: false, sources })).toEqual([
    "**The account of 2030 is not at hand.** Here is what other public sources print about the year: “A” (A publisher); “B” (Q). What was seen in none of them is missing.",
  ]);
});

it("describeSources names publishers in Danish where words of ours describe them", () => {
  useLanguage("da");
  const sources = [makeSource({ title: "A", publisherDa: "Vides ikke" }), makeSource()];
  expect(describeSources({ ...account, isDocument: false, sources }).join()).toMatch(
    /”A” \(Vides ikke\); ”.*” \(A publisher\)\. /,
  );
});
