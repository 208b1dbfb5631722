import { expect, it } from "vitest";
import { loadHistory } from "../../../lib/performance-account/src/account/load.ts";
import { describeMissing } from "../../../lib/performance-account/src/measures/describe-missing.ts";
import {
  type FigurePlace,
  figureAt,
} from "../../../lib/performance-account/src/measures/figure-at.ts";

const history = await loadHistory();
const companies = { indicator: "companies", population: "innovation-networks" } as const;
const products = {
  indicator: "companies_new_products",
  population: "clusters-and-networks",
} as const;

it.each<[string, FigurePlace, string]>([
  ["of a year", { ...companies, year: 2016 }, "11.110"],
  ["of a likely year", { ...companies, year: 2012 }, "over 6.000"],
  ["of a span", { ...companies, year: 2012, lastYear: 2015 }, "omkring 7.500"],
  ["that is no result", { ...products, kind: "target", year: 2018 }, "Mindst 2.000"],
  ["of the account before others", { ...products, year: 2018 }, "2.689"],
])("figureAt finds the figure %s", (_, place, printed) => {
  expect(figureAt(history, place).printed).toBe(printed);
});

it.each<[string, FigurePlace]>([
  ["a year that no source gives", { ...companies, year: 2013 }],
  ["a span that no source gives", { ...companies, year: 2015, lastYear: 2016 }],
  ["a kind that no source gives", { ...companies, year: 2016, kind: "target" }],
])("figureAt has no value for %s, and says why", (_, place) => {
  const figure = figureAt(history, place);
  expect(figure).toMatchObject({ ...place, value: undefined, printed: "" });
  expect(describeMissing([figure])).toBe(
    "Not given: “Participating companies”. No source that was read gives this.",
  );
});

it("figureAt has no value in a history without figures", () => {
  const empty = { figures: [], accounts: [], breaks: [] };
  expect(figureAt(empty, { ...companies, year: 2016 })).toMatchObject({ value: undefined });
});
