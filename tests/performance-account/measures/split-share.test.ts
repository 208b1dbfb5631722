import { afterEach, expect, it } from "vitest";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import { share } from "../../../lib/performance-account/src/measures/derived.ts";
import { splitShare } from "../../../lib/performance-account/src/measures/split-share.ts";
import { makeFigure } from "./make-figure.ts";

afterEach(() => useLanguage("en"));

it.each([
  ["New ideas, share of companies, 2018", { part: "New ideas", whole: "companies, 2018" }],
  ["New ideas, products", { part: "New ideas, products" }],
  ["", { part: "" }],
])("splitShare(%j)", (label, wanted) => {
  expect(splitShare(label)).toEqual(wanted);
});

it.each([
  ["en", { part: "Gold", whole: "clusters and innovation networks" }],
  ["da", { part: "Guld", whole: "klynger og innovationsnetværk" }],
])("splitShare takes the label of a share apart in %s", (language, wanted) => {
  useLanguage(language);
  const { label } = share(makeFigure("certified_gold", "14"), makeFigure("clusters", "38"));
  expect(splitShare(label)).toEqual(wanted);
});
