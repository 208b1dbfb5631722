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
