import { expect, it } from "vitest";
import {
  catalogue,
  type IndicatorId,
} from "../../../lib/performance-account/src/account/catalogue.ts";
import { toMissingFigure } from "../../../lib/performance-account/src/account/to-missing-figure.ts";
import { makeSource } from "./make-source.ts";

const source = makeSource({ title: "An account", year: 2030, population: "innovation-networks" });

it.each(catalogue.map(({ id }) => id))("toMissingFigure of %s has no number, and says so", (id) => {
  const { value, low, high, printed, missing } = toMissingFigure(id, source);
  expect([value, low, high, printed]).toEqual([undefined, undefined, undefined, ""]);
  expect(missing).toBe("“An account” does not give it.");
});

it.each<[IndicatorId, string, string]>([
  ["companies", "number", "companies"],
  ["secretariat_fte", "number", "full-time equivalents"],
  ["financing_total", "DKK", "DKK"],
  ["financing_state", "DKK", "DKK"],
])("toMissingFigure of %s is in %s", (id, unit, noun) => {
  expect(toMissingFigure(id, source)).toMatchObject({ unit, noun });
});

it("toMissingFigure takes year and population from the source", () => {
  const figure = toMissingFigure("companies", source);
  expect(figure).toMatchObject({ year: 2030, population: "innovation-networks", source });
});
