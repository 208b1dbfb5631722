import { expect, it } from "vitest";
import { formatBound } from "./format-bound.ts";

it.each([
  [
    "outcomes",
    "6,868 companies gained new competences, 5,296 new ideas and 2,689 new products.",
    [
      "companies_new_competences 6,868",
      "companies_new_ideas 5,296",
      "companies_new_products 2,689",
    ],
  ],
  [
    "outcomes in Danish",
    "6.868 virksomheder fik nye kompetencer, 5.296 nye ideer og 2.689 nye produkter.",
    [
      "companies_new_competences 6.868",
      "companies_new_ideas 5.296",
      "companies_new_products 2.689",
    ],
  ],
  [
    "services",
    "9,766 companies took part in matchmaking, 3,101 in projects and 1,500 in courses.",
    ["companies_matchmaking 9,766", "companies_projects 3,101", "companies_courses 1,500"],
  ],
  [
    "labels",
    "In 2018, 14 clusters held gold, 6 silver and 18 bronze.",
    ["certified_gold 14", "certified_silver 6", "certified_bronze 18"],
  ],
  [
    "labels in Danish",
    "14 klynger har guld, 6 har sølv og 18 har bronze.",
    ["certified_gold 14", "certified_silver 6", "certified_bronze 18"],
  ],
  [
    "another place that says something else",
    "18,502 companies took part, while the annex has 18,500.",
    ["companies 18,502", "companies 18,500"],
  ],
])("bindElliptical reads %s whose noun is said once", (_, text, expected) => {
  expect(formatBound("Results of the year", text)).toEqual(expected);
});

it.each([
  [
    "projects, of no companies",
    "9,766 companies took part in matchmaking, and 412 projects began.",
    ["companies_matchmaking 9,766"],
  ],
  [
    "something else",
    "5,296 companies got new ideas, 412 a free lunch.",
    ["companies_new_ideas 5,296"],
  ],
  ["what no noun named", "There were 412 in projects.", []],
])("bindElliptical leaves a number of %s alone", (_, text, expected) => {
  expect(formatBound("Results of the year", text)).toEqual(expected);
});

it.each([
  ["The newsletters of the clusters numbered 690.", "newsletters 690"],
  ["Press releases came to 720 this year.", "press_releases 720"],
])(
  "bindElliptical takes the one thing before a number for what it counts: %s",
  (text, expected) => {
    expect(formatBound("Results", text)).toEqual([expected]);
  },
);

it("bindElliptical reads a mean of what the sentence before speaks of", () => {
  const text = "A secretariat counts its staff in full-time equivalents. On average there are 9.9.";
  expect(formatBound("Secretariats", text)).toEqual(["secretariat_fte 9.9"]);
});
