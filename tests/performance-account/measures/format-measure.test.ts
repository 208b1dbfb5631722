import { afterEach, expect, it } from "vitest";
import type { IndicatorId } from "../../../lib/performance-account/src/account/catalogue.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";
import {
  divide,
  type Measure,
  multiply,
  share,
  subtract,
} from "../../../lib/performance-account/src/measures/derived.ts";
import {
  formatMeasure,
  formatWithNoun,
} from "../../../lib/performance-account/src/measures/format-measure.ts";
import { makeFigure } from "./make-figure.ts";

afterEach(() => useLanguage("en"));

it.each<[IndicatorId, string, string]>([
  ["companies", "18.058", "18,058"],
  ["companies", "0", "0"],
  ["companies", "over 700", "over 700"],
  ["companies", "knap 6.000", "just under 6,000"],
  ["companies", "ca. 7.500", "about 7,500"],
  ["companies", "mindst 2.000", "at least 2,000"],
  ["secretariat_fte", "9,9", "9.9"],
  ["secretariat_fte", "10,0", "10.0"],
  ["public_actors", "47", "47"],
  ["financing_total", "DKK 494 million", "DKK 494 million"],
  ["financing_total", "715,8 mio. kr.", "DKK 715.8 million"],
  ["financing_total", "1,3 mia. kr.", "DKK 1.3 billion"],
  ["financing_total", "494.000 kr.", "DKK 494,000"],
  ["financing_total", "", "not given"],
  ["financing_state", "40 pct.", "40%"],
  ["financing_state", "66,4 pct.", "66.4%"],
])("formatMeasure writes %s printed %j as %j", (indicator, printed, wanted) => {
  expect(formatMeasure(makeFigure(indicator, printed))).toBe(wanted);
});

const money = makeFigure("financing_total", "DKK 500 million");
const clusters = makeFigure("clusters", "40");
const companies = makeFigure("companies", "18.000");
const products = makeFigure("companies_new_products", "2.700");
const staff = makeFigure("secretariat_fte", "9.9");
const kroner = { label: "Result", unit: "DKK", noun: "DKK" } as const;
const things = { label: "Result", noun: "companies per cluster" } as const;

it.each<[string, Measure, string]>([
  ["an amount, three digits", divide(money, companies, kroner), "DKK 27,800"],
  ["an amount in millions", divide(money, clusters, kroner), "DKK 12.5 million"],
  ["a rounded factor, fewer digits", multiply(staff, clusters, things), "396"],
  ["a whole quotient", divide(companies, clusters, things), "450"],
  ["a quotient with decimals", divide(companies, makeFigure("clusters", "38"), things), "474"],
  ["a share, one decimal", share(products, companies), "15.0%"],
  ["a whole", share(companies, companies), "100%"],
  ["a missing number", divide(money, makeFigure("companies", ""), kroner), "not given"],
])("formatMeasure shows no more digits of %s than it has", (_, measure, wanted) => {
  expect(formatMeasure(measure)).toBe(wanted);
});

it.each<[Measure, string]>([
  [companies, "18,000 companies"],
  [divide(companies, clusters, things), "450 companies per cluster"],
  [money, "DKK 500 million"],
  [share(products, companies), "15.0%"],
  [makeFigure("companies", ""), "not given"],
])("formatWithNoun adds the noun to numbers of things only", (measure, wanted) => {
  expect(formatWithNoun(measure)).toBe(wanted);
});

it.each<[IndicatorId, string, string]>([
  ["companies", "18.058", "18.058"],
  ["companies", "over 700", "over 700"],
  ["companies", "knap 6.000", "knap 6.000"],
  ["companies", "about 7,500", "ca. 7.500"],
  ["companies", "at least 2,000", "mindst 2.000"],
  ["companies", "at most 2,000", "højst 2.000"],
  ["companies", "under 2,000", "under 2.000"],
  ["secretariat_fte", "9.9", "9,9"],
  ["financing_total", "DKK 494 million", "494 mio. kr."],
  ["financing_total", "DKK 1.3 billion", "1,3 mia. kr."],
  ["financing_total", "DKK 494,000", "494.000 kr."],
  ["financing_total", "over DKK 494,000", "over 494.000 kr."],
  ["financing_total", "", "ikke oplyst"],
  ["financing_state", "66.4%", "66,4 pct."],
])("formatMeasure writes %s printed %j as %j in Danish", (indicator, printed, wanted) => {
  useLanguage("da");
  expect(formatMeasure(makeFigure(indicator, printed))).toBe(wanted);
});

it.each<[Measure, string]>([
  [divide(money, companies, kroner), "27.800 kr."],
  [divide(money, clusters, kroner), "12,5 mio. kr."],
  [share(products, companies), "15,0 pct."],
  [divide(companies, makeFigure("clusters", "4"), things), "4.500"],
])("formatMeasure writes a derived number in Danish as %#", (measure, wanted) => {
  useLanguage("da");
  expect(formatMeasure(measure)).toBe(wanted);
});

it("formatMeasure writes the difference of shares in Danish, with its sign", () => {
  useLanguage("da");
  const [now, before] = [share(products, companies), share(clusters, companies)];
  const fall = subtract(before, now, { label: "Fald", noun: "virksomheder", signed: true });
  expect(formatMeasure(fall)).toBe("−14,8 procentpoint");
  expect(formatWithNoun(makeFigure("companies", "18.058"))).toBe("18.058 virksomheder");
});
