import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import type { Measure } from "../../../lib/performance-account/src/measures/derived.ts";
import {
  isGiven,
  participation,
} from "../../../lib/performance-account/src/measures/participation.ts";
import { makeAccount } from "./make-account.ts";
import { makeFigure } from "./make-figure.ts";

const { companies, outcomes, perCluster, productsToIdeas, productsToProjects, services } =
  participation(await loadAccount(2018));

// Each expectation is the printed figures, divided here by hand.
it.each<[string, Measure | undefined, number]>([
  ["companies", companies, 18058],
  ["companies per cluster", perCluster, 18058 / 38],
  ["matchmaking", services[0]?.share, 9766 / 18058],
  ["international activities", services[1]?.share, 4758 / 18058],
  ["collaboration projects", services[2]?.share, 3445 / 18058],
  ["courses", services[3]?.share, 434 / 18058],
  ["competences", outcomes[0]?.share, 6868 / 18058],
  ["ideas", outcomes[1]?.share, 5296 / 18058],
  ["products", outcomes[2]?.share, 2689 / 18058],
  ["products to ideas", productsToIdeas, 2689 / 5296],
  ["products to projects", productsToProjects, 2689 / 3445],
])("participation of 2018 gives %s", (_, measure, value) => {
  expect(measure?.value).toBeCloseTo(value, 9);
});

it("participation puts the largest part first and missing ones last", () => {
  const made = participation(
    makeAccount({ companies: "100", companies_courses: "9", companies_projects: "20" }),
  );
  expect(made.services.map(({ figure }) => figure.indicator)).toEqual([
    "companies_projects",
    "companies_courses",
    "companies_matchmaking",
    "companies_international",
  ]);
});

it("participation puts a part of zero before a missing one", () => {
  const made = participation(makeAccount({ companies: "100", companies_courses: "0" }));
  expect(made.services[0]).toMatchObject({
    figure: { indicator: "companies_courses" },
    share: { value: 0 },
  });
});

it("participation names a comparison so that nobody takes it for a part", () => {
  expect([productsToIdeas.label, productsToIdeas.unit]).toEqual([
    "New products, services or processes, compared with new ideas",
    "share",
  ]);
});

it.each([
  ["a figure", "5", true],
  ["zero", "0", true],
  ["nothing", "", false],
])("isGiven tells a part with %s", (_, printed, wanted) => {
  expect(isGiven({ figure: makeFigure("companies_courses", printed) })).toBe(wanted);
});
