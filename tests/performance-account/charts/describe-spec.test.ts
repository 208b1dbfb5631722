import { afterEach, expect, it } from "vitest";
import { describeSpec } from "../../../lib/performance-account/src/charts/describe-spec.ts";
import type { PlainSpec } from "../../../lib/performance-account/src/charts/plain-spec.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";

afterEach(() => useLanguage("en"));

const rows = [
  { year: 2016, count: 4000 },
  { year: 2018, count: 18058 },
];
const encoding = {
  x: { field: "year", type: "ordinal" },
  y: { field: "count", type: "quantitative", title: "companies" },
};
const many = Array.from({ length: 30 }, (_, at) => ({ year: at, count: at / 2 }));

it.each<[string, PlainSpec, string]>([
  [
    "bars",
    { data: rows, mark: "bar", encoding },
    "Bar chart. companies by year: 2016 4,000 and 2018 18,058.",
  ],
  [
    "a title",
    { title: "Companies.", data: { values: rows }, mark: { type: "line" }, encoding },
    "Line chart. Companies. companies by year: 2016 4,000 and 2018 18,058.",
  ],
  [
    "a frame",
    { data: { columns: ["year", "count"], values: [[2016, 1.5]] }, mark: "point", encoding },
    "Point chart. companies by year: 2016 1.5.",
  ],
  [
    "many rows",
    { data: many, mark: "area", encoding },
    "Area chart. companies by year: 30 rows, from 0 to 14.5.",
  ],
  [
    "sums",
    { data: rows, mark: "bar", encoding: { y: { aggregate: "count" }, x: encoding.x } },
    "Bar chart. count by year: 2 rows.",
  ],
  [
    "layers",
    { data: rows, encoding, layer: [{ mark: "rect" }, { mark: "text" }] },
    "Heat map. companies by year: 2016 4,000 and 2018 18,058.",
  ],
  [
    "views side by side",
    { data: rows, hconcat: [{ mark: "arc", encoding: { theta: encoding.y, color: encoding.x } }] },
    "Pie chart. companies by year: 2016 4,000 and 2018 18,058.",
  ],
  [
    "data from elsewhere",
    { data: { url: "a.csv" }, mark: "geoshape", title: { text: ["Two", "lines"] } },
    "Map. Two lines.",
  ],
  [
    "Vega",
    { $schema: "https://vega.github.io/schema/vega/v6.json", marks: [], title: "Marks" },
    "Chart. Marks.",
  ],
])("describeSpec says what a chart of %s shows", (_, spec, wanted) => {
  expect(describeSpec(spec)).toBe(wanted);
});

it("describeSpec speaks the language chosen", () => {
  useLanguage("da");
  expect(describeSpec({ data: rows, mark: "bar", encoding })).toBe(
    "Søjlediagram. companies efter year: 2016 4.000 og 2018 18.058.",
  );
});
