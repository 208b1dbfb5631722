import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { activities } from "../../../lib/performance-account/src/measures/activities.ts";
import type { Measure } from "../../../lib/performance-account/src/measures/derived.ts";
import { formatWithNoun } from "../../../lib/performance-account/src/measures/format-measure.ts";
import { makeAccount } from "./make-account.ts";

const activity = activities(await loadAccount(2018));

// Each expectation is the printed figures, divided here by hand.
it.each<[string, Measure, number]>([
  ["countries", activity.countries, 60],
  ["international activities", activity.international, 1015],
  ["newsletters", activity.newsletters, 720],
  ["press releases", activity.pressReleases, 408],
  ["media coverage", activity.mediaCoverage, 3518],
  ["activities per country", activity.activitiesPerCountry, 1015 / 60],
  ["activities per cluster", activity.internationalPerCluster, 1015 / 38],
  ["newsletters per cluster", activity.newslettersPerCluster, 720 / 38],
  ["press releases per cluster", activity.pressReleasesPerCluster, 408 / 38],
  ["media coverage per cluster", activity.mediaCoveragePerCluster, 3518 / 38],
])("activities of 2018 give %s", (_, measure, value) => {
  expect(measure.value).toBeCloseTo(value, 9);
});

it("activities name what there is of each thing in a cluster", () => {
  const made = activities(makeAccount({ clusters: "10", newsletters: "500" }));
  expect(made.newslettersPerCluster.label).toBe("Newsletters per cluster");
  expect(formatWithNoun(made.newslettersPerCluster)).toBe("50 newsletters per cluster");
});

it("activities per country are missing if no country is counted", () => {
  const { activitiesPerCountry } = activities(
    makeAccount({ countries: "0", international_activities: "5" }),
  );
  expect(activitiesPerCountry.value).toBeUndefined();
  expect(activitiesPerCountry.missing).toBe("It cannot be worked out: the divisor is zero.");
});
