import { afterEach, expect, it } from "vitest";
import {
  anyIndicatorIds,
  catalogue,
  findIndicator,
  historyCatalogue,
} from "../../../lib/performance-account/src/account/catalogue.ts";
import type { Indicator } from "../../../lib/performance-account/src/account/indicator.ts";
import { useLanguage } from "../../../lib/performance-account/src/language/language.ts";

afterEach(() => useLanguage("en"));

const all: readonly Indicator[] = [...catalogue, ...historyCatalogue];

it("catalogue names each indicator once", () => {
  expect(new Set(anyIndicatorIds).size).toBe(catalogue.length + historyCatalogue.length);
});

it.each(all.map((indicator): [string, Indicator] => [indicator.id, indicator]))(
  "catalogue describes %s",
  (_, { definition, label, partOf }) => {
    expect(label).toMatch(/^[A-Z]/);
    expect(definition).toMatch(/\.$/);
    if (partOf) expect(anyIndicatorIds).toContain(partOf);
  },
);

it("findIndicator refuses an id that is not in the catalogue", () => {
  expect(() => findIndicator("profit" as "clusters")).toThrow(/Cannot find indicator "profit"/);
});

it.each(all.map((indicator): [string, Indicator] => [indicator.id, indicator]))(
  "catalogue has the texts of %s in the language chosen when they are read",
  (_, indicator) => {
    const english = { ...indicator };
    useLanguage("da");
    expect(indicator.label).toMatch(/^[A-ZÆØÅ]/);
    expect(indicator.noun).not.toBe(english.noun);
    expect(indicator.definition).toMatch(/\.$/);
    expect(indicator.definition).not.toBe(english.definition);
    expect([indicator.label, indicator.definition].join()).not.toMatch(/[“»«"]/);
    useLanguage("en");
    expect(indicator).toEqual(english);
  },
);

it("catalogue has nouns and labels of Danish reports", () => {
  useLanguage("da");
  const { label, noun } = findIndicator("secretariat_fte");
  expect([label, noun]).toEqual(["Medarbejdere i et sekretariat", "årsværk"]);
});
