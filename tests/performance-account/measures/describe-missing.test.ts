import { afterEach, expect, it } from "vitest";
import type { IndicatorId } from "../../../lib/performance-account/src/account/catalogue.ts";
import { toMissingFigure } from "../../../lib/performance-account/src/account/to-missing-figure.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { divide, share } from "../../../lib/performance-account/src/measures/derived.ts";
import {
  describeMissing,
  findMissing,
} from "../../../lib/performance-account/src/measures/describe-missing.ts";
import { makeFigure, source } from "./make-figure.ts";

afterEach(() => useLanguage("en"));

const unspoken = (id: IndicatorId) => toMissingFigure(id, source);
const state = makeFigure("financing_state", "");
const ideas = makeFigure("companies_new_ideas", "5");
const none = makeFigure("companies_courses", "0");

it.each([
  ["nothing", [ideas], ""],
  ["a figure with a reason", [state], "Not given: “State”. It is a picture."],
  [
    "a reason without a full stop",
    [{ ...state, missing: "It is a picture" }],
    "Not given: “State”. It is a picture.",
  ],
  [
    "what the account does not speak of",
    [unspoken("companies"), unspoken("clusters"), unspoken("newsletters")],
    "Made-up Account does not give “Clusters and innovation networks”, “Participating companies” or “Newsletters”.",
  ],
  [
    "two reasons",
    [state, unspoken("companies")],
    "Made-up Account does not give “Participating companies”. Not given: “State”. It is a picture.",
  ],
  ["a derived number by its figure", [share(state, ideas)], "Not given: “State”. It is a picture."],
  [
    "a divisor of zero",
    [divide(ideas, none, { label: "Ideas for each course", noun: "ideas" })],
    "“Ideas for each course” cannot be worked out, since its divisor is zero.",
  ],
])("describeMissing says of %s what is missing and why", (_, measures, wanted) => {
  expect(describeMissing(measures)).toBe(wanted);
});

it("describeMissing is in the language chosen", () => {
  useLanguage("da");
  const figures = (["companies", "clusters", "newsletters"] as const).map(unspoken);
  const quotient = divide(ideas, none, { label: "Idéer pr. kursus", noun: "idéer" });
  expect(describeMissing([...figures, makeFigure("financing_state", ""), quotient])).toBe(
    "Made-up Account oplyser ikke ”Klynger og innovationsnetværk”, ”Deltagende virksomheder” eller ”Nyhedsbreve”. Ikke oplyst: ”Staten”. It is a picture. ”Idéer pr. kursus” kan ikke beregnes, da divisoren er nul.",
  );
});

const companies = makeFigure("companies", "");
const zero = divide(ideas, makeFigure("companies_courses", "0"), { label: "Zero", noun: "things" });

it.each([
  ["nothing", [], []],
  ["what has a value", [ideas], []],
  ["a figure", [state, ideas], ["State"]],
  ["the root of a derived number", [share(ideas, companies)], ["Participating companies"]],
  [
    "the root of roots",
    [divide(share(ideas, companies), state, { label: "Deep", noun: "" })],
    ["Participating companies", "State"],
  ],
  ["each once", [state, share(state, companies), state], ["Participating companies", "State"]],
  ["what has all its inputs last", [zero, state], ["State", "Zero"]],
])("findMissing finds %s, in the order of the catalogue", (_, measures, labels) => {
  expect(findMissing(measures).map(({ label }) => label)).toEqual(labels);
});
