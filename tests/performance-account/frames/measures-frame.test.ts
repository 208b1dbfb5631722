import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { measuresFrame } from "../../../lib/performance-account/src/frames/measures-frame.ts";
import { findMeasures } from "../../../lib/performance-account/src/measures/find-measures.ts";
import { makeAccount } from "../measures/make-account.ts";

it("measuresFrame has a row for each derived number", async () => {
  const account = await loadAccount(2018);
  const frame = await measuresFrame(account);
  expect(frame.shape[0]).toBe(findMeasures(account).length);
  expect(frame.column("formula").values).toContain("Total financing ÷ Participating companies");
});

it.each([
  [
    "an amount",
    "Financing per cluster",
    [
      2030,
      "Financing per cluster",
      10e6,
      "DKK per cluster",
      9.95e6,
      10.05e6,
      "Total financing ÷ Clusters and innovation networks",
    ],
  ],
  [
    "a share",
    "Gold, share of clusters and innovation networks",
    [
      2030,
      "Gold, share of clusters and innovation networks",
      0.5,
      "share",
      0.5,
      0.5,
      "Gold ÷ Clusters and innovation networks",
    ],
  ],
])("measuresFrame gives %s with unit, bounds and formula", async (_, label, wanted) => {
  const account = makeAccount({
    ...{ clusters: "10", certified_gold: "5", financing_total: "100 mio. kr." },
  });
  const frame = await measuresFrame(account);
  const row = (frame.values as unknown[][]).find((cells) => cells.includes(label));
  expect(frame.columns).toEqual(["year", "label", "value", "unit", "low", "high", "formula"]);
  expect(row).toEqual(wanted);
});

it("measuresFrame has NaN for what cannot be worked out, never zero", async () => {
  const frame = await measuresFrame(makeAccount({}));
  expect([...new Set(frame.column("value").values as number[])]).toEqual([Number.NaN]);
});
