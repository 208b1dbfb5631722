import { expect, it } from "vitest";
import { loadAccount } from "../../lib/src/account/load.ts";
import { activities } from "../../lib/src/measures/activities.ts";
import { certification } from "../../lib/src/measures/certification.ts";
import type { Measure } from "../../lib/src/measures/derived.ts";
import { findMeasures } from "../../lib/src/measures/find-measures.ts";
import { formatMeasure } from "../../lib/src/measures/format-measure.ts";
import { funding } from "../../lib/src/measures/funding.ts";
import { participation } from "../../lib/src/measures/participation.ts";
import { makeAccount } from "./make-account.ts";

const account = await loadAccount(2018);
const money = funding(account);
const { certified, certifiedShare, levels } = certification(account);
const { outcomes, perCluster, productsToIdeas, productsToProjects, services } =
  participation(account);
const activity = activities(account);

// Each expectation is the printed figures, divided here by hand.
it.each<[string, Measure | undefined, number]>([
  ["financing per cluster", money.perCluster, 494e6 / 38],
  ["financing per company", money.perCompany, 494e6 / 18058],
  ["staff in all secretariats", money.secretariatStaff, 9.9 * 38],
  ["financing per full-time equivalent", money.perFullTimeEquivalent, 494e6 / (9.9 * 38)],
  ["financing per company with competences", money.perOutcome[0], 494e6 / 6868],
  ["financing per company with ideas", money.perOutcome[1], 494e6 / 5296],
  ["financing per company with products", money.perOutcome[2], 494e6 / 2689],
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
  ["gold", levels[0]?.share, 14 / 38],
  ["silver", levels[1]?.share, 6 / 38],
  ["bronze", levels[2]?.share, 18 / 38],
  ["certified clusters", certified, 38],
  ["share of certified clusters", certifiedShare, 1],
  ["activities per country", activity.activitiesPerCountry, 1015 / 60],
  ["activities per cluster", activity.internationalPerCluster, 1015 / 38],
  ["newsletters per cluster", activity.newslettersPerCluster, 720 / 38],
  ["press releases per cluster", activity.pressReleasesPerCluster, 408 / 38],
  ["media coverage per cluster", activity.mediaCoveragePerCluster, 3518 / 38],
])("measures of 2018 give %s", (_, measure, value) => {
  expect(measure?.value).toBeCloseTo(value, 9);
});

it("funding has no share of a source whose amount is missing", () => {
  expect(money.bySource).toHaveLength(6);
  expect(money.bySource.every(({ share }) => share.value === undefined)).toBe(true);
});

it.each([
  ["amounts, to the digits that rounding leaves", "40 mio. kr.", "40%"],
  ["shares as printed", "40 pct.", "40%"],
])("funding divides a split in %s", (_, financing_state, wanted) => {
  const made = funding(makeAccount({ financing_total: "100 mio. kr.", financing_state }));
  expect(formatMeasure(made.bySource[0]?.share as Measure)).toBe(wanted);
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

it("findMeasures finds every derived number once", () => {
  const labels = findMeasures(account).map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels).toContain("Financing per cluster");
});

it("findMeasures of an account without figures are all missing, each with a reason", () => {
  const found = findMeasures(makeAccount({}));
  expect(found.length).toBeGreaterThan(20);
  expect(found.every(({ value, missing }) => value === undefined && missing)).toBe(true);
});
