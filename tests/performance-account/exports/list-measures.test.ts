import { expect, it } from "vitest";
import { indicatorIds } from "../../../lib/performance-account/src/account/catalogue.ts";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import {
  listMeasures,
  toMeasureId,
} from "../../../lib/performance-account/src/exports/list-measures.ts";
import {
  add,
  divide,
  type Measure,
  multiply,
  share,
  subtract,
} from "../../../lib/performance-account/src/measures/derived.ts";
import { findMeasures } from "../../../lib/performance-account/src/measures/find-measures.ts";
import { makeAccount } from "../measures/make-account.ts";
import { makeFigure } from "../measures/make-figure.ts";

const account = await loadAccount(2018);
const measures = listMeasures(account);
const ids = [...measures.keys()];

it("listMeasures has every figure, then every derived number under an id of its own", () => {
  expect(ids.slice(0, indicatorIds.length)).toEqual(indicatorIds);
  expect(ids.length).toBe(indicatorIds.length + findMeasures(account).length);
});

it("listMeasures has every input of a derived number", () => {
  const inputs = [...measures.values()].flatMap((one) =>
    one.origin === "derived" ? one.inputs.map(toMeasureId) : [],
  );
  expect(inputs.filter((id) => !measures.has(id))).toEqual([]);
});

it.each([
  ["nothing", {}],
  [
    "services in another order",
    { companies: "9", companies_courses: "8", companies_projects: "7" },
  ],
] as const)(
  "listMeasures of an account with %s has the same ids in the same order",
  (_, printed) => {
    expect([...listMeasures(makeAccount(printed)).keys()]).toEqual(ids);
  },
);

const name = { label: "L", noun: "n" };
const clusters = makeFigure("clusters", "38");
const companies = makeFigure("companies", "18.058");
const ideas = makeFigure("companies_new_ideas", "5.296");
const products = makeFigure("companies_new_products", "2.689");
const total = makeFigure("financing_total", "DKK 494 million");
const staff = multiply(makeFigure("secretariat_fte", "9.9"), clusters, name);
const labels = [makeFigure("certified_gold", "14"), makeFigure("certified_silver", "6")];

it.each<[string, Measure]>([
  ["companies", companies],
  ["financing_per_cluster", divide(total, clusters, name)],
  ["financing_per_company", divide(total, companies, name)],
  ["financing_per_company_new_ideas", divide(total, ideas, name)],
  [
    "international_activities_per_country",
    divide(makeFigure("international_activities", "9"), makeFigure("countries", "3"), name),
  ],
  ["companies_new_ideas_share", share(ideas, companies)],
  ["companies_new_products_to_companies_new_ideas", share(products, ideas)],
  ["certified", add(labels, name)],
  ["certified_share", share(add(labels, name), clusters)],
  ["clusters_and_companies", add([clusters, { ...companies, noun: "clusters" }], name)],
  ["secretariat_fte_of_all_clusters", staff],
  ["financing_per_secretariat_fte_of_all_clusters", divide(total, staff, name)],
  ["companies_less_companies_new_ideas", subtract(companies, ideas, name)],
])("toMeasureId gives %s", (id, measure) => {
  expect(toMeasureId(measure)).toBe(id);
});

it("toMeasureId does not depend on the label", () => {
  const one = divide(total, clusters, name);
  expect(toMeasureId({ ...one, label: "Pr. klynge", formula: "?" })).toBe(toMeasureId(one));
});
