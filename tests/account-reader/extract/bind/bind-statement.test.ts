import { expect, it } from "vitest";
import { formatBound } from "./format-bound.ts";

it.each([
  ["a noun after it", "They sent out 690 newsletters.", ["newsletters 690"]],
  ["a label before it", "The number of companies was 18,502 in 2018.", ["companies 18,502"]],
  ["a label before it, in Danish", "Antallet af virksomheder nåede 18.502.", ["companies 18.502"]],
  ["gold after it", "In 2018, 14 clusters held gold.", ["certified_gold 14"]],
  ["gold before it", "The clusters have labels: gold 14.", ["certified_gold 14"]],
  [
    "labels as adjectives",
    "Fourteen gold clusters, six silver clusters and eighteen bronze clusters.",
    ["certified_gold Fourteen", "certified_silver six", "certified_bronze eighteen"],
  ],
  [
    "labels in Danish",
    "Der er fjorten guldklynger og seks sølvklynger.",
    ["certified_gold fjorten", "certified_silver seks"],
  ],
])("bindStatement binds a number by %s", (_, text, expected) => {
  expect(formatBound("Clusters", text)).toEqual(expected);
});

it.each(["The number of companies was 412 zebras.", "Antallet af virksomheder var 412 zebraer."])(
  "bindStatement leaves a label alone if the number has a noun of its own: %s",
  (text) => {
    expect(formatBound("Results", text)).toEqual([]);
  },
);

it.each([
  ["How many clusters are there?", "Fourteen.", ["clusters Fourteen"]],
  ["Hvor mange klynger er der?", "Fjorten.", ["clusters Fjorten"]],
  ["Who are they?", "Fourteen.", []],
])("bindStatement reads the answer to %j", (heading, text, expected) => {
  expect(formatBound(heading, text)).toEqual(expected);
});

it.each([
  ["All thirteen clusters have gold.", ["clusters thirteen", "certified_gold thirteen"]],
  ["Alle 13 klynger har guld.", ["clusters 13", "certified_gold 13"]],
  ["All thirteen clusters have a website.", ["clusters thirteen"]],
  ["The thirteen clusters with gold have met.", ["certified_gold thirteen"]],
])("bindAllCertified reads two figures where all have a label: %s", (text, expected) => {
  expect(formatBound("Clusters", text)).toEqual(expected);
});

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
