import { expect, it } from "vitest";
import { findContradictions } from "../../../../lib/account-reader/src/extract/decide/find-contradictions.ts";
import type { IndicatorId } from "../../../../lib/performance-account/src/account/catalogue.ts";
import { makeCandidate, makeDraftFigure } from "../../review/make-draft.ts";

type Printed = Partial<Record<IndicatorId, string>>;

const toFigures = (printed: Printed) =>
  Object.entries(printed).map(([id, text]) => makeDraftFigure(id as IndicatorId, [text]));

const findDoubtful = (printed: Printed) =>
  findContradictions(toFigures(printed)).filter(({ state }) => state === "doubtful");

const shares = {
  financing_state: "38%",
  financing_regions: "12%",
  financing_municipalities: "5%",
  financing_eu: "10%",
  financing_private: "30%",
  financing_other: "5%",
};

it.each<[string, Printed]>([
  ["parts within their whole", { companies: "18,502", companies_new_ideas: "5,296" }],
  ["a part as large as its whole", { companies: "412", companies_new_ideas: "412" }],
  ["a part without its whole", { companies_new_ideas: "5,296" }],
  [
    "as many labels as clusters",
    { clusters: "38", certified_gold: "14", certified_silver: "6", certified_bronze: "18" },
  ],
  ["fewer labels than clusters", { clusters: "38", certified_gold: "14" }],
  ["shares that add up", shares],
  ["shares of which some are missing", { financing_state: "38%", financing_eu: "10%" }],
  [
    "amounts within the total",
    { financing_total: "DKK 494 million", financing_state: "DKK 188 million" },
  ],
  ["shares beside an amount", { ...shares, financing_total: "DKK 494 million" }],
  ["nothing", {}],
])("findContradictions finds none in %s", (_, printed) => {
  expect(findDoubtful(printed)).toEqual([]);
});

it.each<[string, Printed, RegExp]>([
  [
    "a part larger than its whole",
    { companies: "412", companies_new_ideas: "5,296" },
    /larger than the whole/,
  ],
  [
    "more labels than clusters",
    { clusters: "22", certified_gold: "14", certified_silver: "6", certified_bronze: "18" },
    /38 labels for 22 clusters/,
  ],
  ["shares over all", { ...shares, financing_private: "45%" }, /do not add up/],
  ["shares that leave some", { ...shares, financing_private: "15%" }, /do not add up/],
  [
    "amounts over the total",
    {
      financing_total: "DKK 494 million",
      financing_state: "DKK 400 million",
      financing_eu: "DKK 188 million",
    },
    /do not add up/,
  ],
])("findContradictions makes all of %s doubtful", (_, printed, reason) => {
  const doubtful = findDoubtful(printed);
  expect(doubtful.map(({ indicator }) => indicator)).toEqual(Object.keys(printed));
  for (const figure of doubtful) expect(figure.reason).toMatch(reason);
});

it("findContradictions blames the labels where the number of clusters stands in several places", () => {
  const clusters = makeDraftFigure(
    "clusters",
    ["22", "22"].map((text) => makeCandidate("clusters", text)),
    { state: "found", reason: undefined },
  );
  const labels = toFigures({ certified_gold: "14", certified_silver: "9" });
  expect(findContradictions([clusters, ...labels]).map(({ state }) => state)).toEqual([
    "found",
    "doubtful",
    "doubtful",
  ]);
});

it("findContradictions leaves figures alone that are doubtful or missing already", () => {
  const open = makeDraftFigure("companies", ["412", "418"]);
  const figures = [open, ...toFigures({ companies_new_ideas: "5,296" })];
  expect(findContradictions(figures)).toEqual(figures);
});
