import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { certification } from "../../../lib/performance-account/src/measures/certification.ts";
import type { Measure } from "../../../lib/performance-account/src/measures/derived.ts";
import { makeAccount } from "./make-account.ts";

const { certified, certifiedShare, clusters, levels } = certification(await loadAccount(2018));

// Each expectation is the printed figures, divided here by hand.
it.each<[string, Measure | undefined, number]>([
  ["the clusters", clusters, 38],
  ["gold", levels[0]?.share, 14 / 38],
  ["silver", levels[1]?.share, 6 / 38],
  ["bronze", levels[2]?.share, 18 / 38],
  ["certified clusters", certified, 14 + 6 + 18],
  ["share of certified clusters", certifiedShare, (14 + 6 + 18) / 38],
])("certification of 2018 gives %s", (_, measure, value) => {
  expect(measure?.value).toBeCloseTo(value, 9);
});

it("certification keeps gold, silver and bronze in this order, whatever their size", () => {
  const made = certification(
    makeAccount({ certified_gold: "1", certified_silver: "2", certified_bronze: "3" }),
  );
  expect(made.levels.map(({ figure }) => figure.label)).toEqual(["Gold", "Silver", "Bronze"]);
});

it("certification has no sum if a label is missing, but the shares of the others", () => {
  const made = certification(
    makeAccount({ clusters: "10", certified_gold: "5", certified_bronze: "3" }),
  );
  expect([made.certified.value, made.certifiedShare.value]).toEqual([undefined, undefined]);
  expect(made.levels.map(({ share }) => share.value)).toEqual([0.5, undefined, 0.3]);
});
