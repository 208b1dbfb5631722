import { expect, it } from "vitest";
import { divide, share } from "../../../lib/performance-account/src/measures/derived.ts";
import { findMissing } from "../../../lib/performance-account/src/measures/find-missing.ts";
import { makeFigure } from "./make-figure.ts";

const state = makeFigure("financing_state", "");
const companies = makeFigure("companies", "");
const ideas = makeFigure("companies_new_ideas", "5");
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
