import { expect, it } from "vitest";
import { toSourceLines } from "../../../../lib/account-reader/src/read/plain-text/source-lines.ts";
import { splitColumns } from "../../../../lib/account-reader/src/read/plain-text/split-columns.ts";

const split = (...lines: readonly string[]) =>
  splitColumns(toSourceLines(lines.join("\n"))).map(({ text }) => text.trim().replace(/\s+/g, " "));

it("splitColumns reads three columns, and lines above that are over all of them", () => {
  expect(
    split(
      "A title that is set over all of the columns of the page",
      "",
      "Every year we ask      how many firms use     the newsletters, the",
      "the clusters what      them, who pays for     press releases and",
      "they did and what      their work, and in     what the papers say",
      "came of it. This       which countries we     about it in words.",
      "is what they say.      have found friends.",
    ),
  ).toEqual([
    "A title that is set over all of the columns of the page",
    "",
    "Every year we ask",
    "the clusters what",
    "they did and what",
    "came of it. This",
    "is what they say.",
    "",
    "how many firms use",
    "them, who pays for",
    "their work, and in",
    "which countries we",
    "have found friends.",
    "",
    "the newsletters, the",
    "press releases and",
    "what the papers say",
    "about it in words.",
    "",
    "",
  ]);
});

it("splitColumns joins lines that stand between those of the other column", () => {
  expect(
    split(
      "Every year we ask the        The secretariats sent",
      "clusters what they did       out many newsletters",
      "and what has come of",
      "                             to their readers.",
      "it, and here they say",
      "                             The press wrote about",
      "so in their own words.",
      "                             the clusters and they",
      "                             were glad to read it.",
    ),
  ).toEqual([
    "Every year we ask the",
    "clusters what they did",
    "and what has come of",
    "it, and here they say",
    "so in their own words.",
    "",
    "The secretariats sent",
    "out many newsletters",
    "to their readers.",
    "",
    "The press wrote about",
    "the clusters and they",
    "were glad to read it.",
    "",
  ]);
});

it.each([
  [
    "a table",
    [
      "Companies in activities    18,502   17,204",
      "Companies with new ideas    5,296    4,801",
      "Companies with products     2,689    2,410",
      "Companies in projects       3,211    3,020",
    ],
  ],
  [
    "labels with words",
    [
      "gold      Nine clusters",
      "silver    Eleven clusters",
      "bronze    Some clusters",
      "none      Two clusters",
    ],
  ],
  [
    "cells of several words",
    [
      "The State of Denmark      Grants for four years",
      "The five Danish regions   Grants for one year",
      "The ninety-eight towns    Money and working hours",
      "All of the companies      Working hours and rooms",
    ],
  ],
  [
    "one column",
    [
      "Text that runs over",
      "several lines and has",
      "no gutter anywhere in",
      "it, which is usual.",
    ],
  ],
])("splitColumns leaves %s as it is", (_, lines) => {
  expect(split(...lines)).toEqual(lines.map((line) => line.replace(/\s+/g, " ")));
});
