import { expect, it } from "vitest";
import { formatBound } from "./format-bound.ts";

it.each([
  [
    "after their numbers",
    "Of the total financing, 38% came from the state, 12% from the regions, 5% from municipalities, 10% from the EU, 30% from private sources and 5% from other sources.",
    [
      "financing_state 38%",
      "financing_regions 12%",
      "financing_municipalities 5%",
      "financing_eu 10%",
      "financing_private 30%",
      "financing_other 5%",
    ],
  ],
  [
    "before their numbers",
    "The state contributed 38%, the regions 12% and the municipalities 5%.",
    ["financing_state 38%", "financing_regions 12%", "financing_municipalities 5%"],
  ],
  [
    "after their numbers, in Danish",
    "38 pct. kom fra staten, 12 pct. fra regionerne og 30 pct. fra private.",
    ["financing_state 38 pct.", "financing_regions 12 pct.", "financing_private 30 pct."],
  ],
  [
    "before amounts, in Danish",
    "Staten bidrog med 188 mio. kr. og regionerne med 59 mio. kr.",
    ["financing_state 188 mio. kr.", "financing_regions 59 mio. kr."],
  ],
])("bindFinancing binds sources %s", (_, text, expected) => {
  expect(formatBound("Financing", text)).toEqual(expected);
});

it.each([
  ["The total financing was DKK 494 million.", "DKK 494 million"],
  ["The clusters had DKK 494 million at their disposal, from all sources.", "DKK 494 million"],
  ["The financing amounted to DKK 494 million.", "DKK 494 million"],
  ["Den samlede finansiering var 494 mio. kr.", "494 mio. kr."],
  ["Finansieringen beløb sig til 494 mio. kr.", "494 mio. kr."],
  ["Klyngernes samlede budget var kr. 494 mio.", "kr. 494 mio."],
])("bindFinancing binds the total: %s", (text, expected) => {
  expect(formatBound("Financing", text)).toEqual([`financing_total ${expected}`]);
});

it.each([
  ["The state has this year, as always, given 38%.", ["financing_state 38%"]],
  ["The regions, with the help of the many friends of the state, saw it and gave 38%.", []],
])(
  "bindFinancing takes a source far from its number if it is the subject: %s",
  (text, expected) => {
    expect(formatBound("Financing", text)).toEqual(expected);
  },
);

it.each([
  ["a share of something else", "Weather", "38% came from the state."],
  ["money of a programme", "Financing", "The grant for the programme was DKK 100 million."],
  ["a bevilling", "Finansiering", "Puljen til programmet var 100 mio. kr."],
  ["two sources at once", "Financing", "The state and the regions paid 50%."],
  ["a source that grew", "Financing", "The share of the state grew by 5%."],
  ["euro", "Financing", "The total financing was €66 million."],
])("bindFinancing leaves %s alone, under %s: %s", (_, heading, text) => {
  expect(formatBound(heading, text)).toEqual([]);
});

it("bindFinancing finds the total beside the amounts of sources", () => {
  const text =
    "The total financing was DKK 494 million: DKK 188 million from the state and DKK 306 million from private sources.";
  expect(formatBound("Financing", text)).toEqual([
    "financing_total DKK 494 million",
    "financing_state DKK 188 million",
    "financing_private DKK 306 million",
  ]);
});

it.each([
  ["The state: 38%", "financing_state 38%"],
  ["Municipalities: DKK 25 million", "financing_municipalities DKK 25 million"],
  ["Private companies: 30%", "financing_private 30%"],
  ["Others: 5%", "financing_other 5%"],
  ["Total: DKK 494 million", "financing_total DKK 494 million"],
  ["Total financing: DKK 494 million", "financing_total DKK 494 million"],
  ["Staten: 38 pct.", "financing_state 38 pct."],
  ["Regionerne: 59 mio. kr.", "financing_regions 59 mio. kr."],
  ["EU-midler: 49 mio. kr.", "financing_eu 49 mio. kr."],
  ["Øvrige: 5 pct.", "financing_other 5 pct."],
  ["I alt: 494 mio. kr.", "financing_total 494 mio. kr."],
])("bindFinancingLabel reads %j", (text, expected) => {
  expect(formatBound("Financing", text)).toEqual([expected]);
});

it.each([
  ["Financing", "The state and the regions: 50%"],
  ["Financing", "Total: 100%"],
  ["Exports", "Total: DKK 494 million"],
])("bindFinancingLabel leaves alone under %j: %j", (heading, text) => {
  expect(formatBound(heading, text)).toEqual([]);
});

it("bindFinancingLabel doubts a source where nothing speaks of financing", () => {
  expect(formatBound("Jobs", "The state: 38%")).toEqual(["financing_state 38%?"]);
});
