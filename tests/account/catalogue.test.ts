import { expect, it } from "vitest";
import { catalogue, findIndicator, indicatorIds } from "../../lib/src/account/catalogue.ts";
import type { Indicator } from "../../lib/src/account/indicator.ts";

it("catalogue names each indicator once", () => {
  expect(new Set(indicatorIds).size).toBe(catalogue.length);
});

it.each(catalogue.map((indicator): [string, Indicator] => [indicator.id, indicator]))(
  "catalogue describes %s",
  (_, { definition, label, partOf }) => {
    expect(label).toMatch(/^[A-Z]/);
    expect(definition).toMatch(/\.$/);
    if (partOf) expect(indicatorIds).toContain(partOf);
  },
);

it("findIndicator refuses an id that is not in the catalogue", () => {
  expect(() => findIndicator("profit" as "clusters")).toThrow(/Cannot find indicator "profit"/);
});
