import { expect, it } from "vitest";
import { toTablePassages } from "../../../../lib/account-reader/src/extract/passages/tables.ts";
import { readText } from "../../read-text.ts";
import { formatPassage } from "./format-passage.ts";

const around = { headings: ["Key figures"], caption: "", heads: [] };
const find = (...lines: readonly string[]) =>
  toTablePassages(readText(...lines).lines, around, 2018);

it.each([
  ["labels with one number", ["Companies | 18,502"], ["Companies = 18,502"]],
  [
    "columns of years",
    [" | 2017 | 2018", "Companies | 17,204 | 18,502", "Clusters | 36 | 38"],
    [
      "Companies = 17,204 (another year)",
      "Companies = 18,502",
      "Clusters = 36 (another year)",
      "Clusters = 38",
    ],
  ],
  [
    "years without a head for the labels",
    ["2017 | 2018", "Companies | 17,204 | 18,502"],
    ["Companies = 17,204 (another year)", "Companies = 18,502"],
  ],
  [
    "columns of a change and a target",
    ["Indicator | 2018 | Change | Target", "Companies | 18,502 | 7% | 18,000"],
    [
      "Companies = 18,502",
      "Companies Change = 7% (a change)",
      "Companies Target = 18,000 (a goal or forecast)",
    ],
  ],
  [
    "columns in Danish",
    ["Nøgletal | 2017 | 2018 | Ændring", "Virksomheder | 17.204 | 18.502 | 7 pct."],
    [
      "Virksomheder = 17.204 (another year)",
      "Virksomheder = 18.502",
      "Virksomheder Ændring = 7 pct. (a change)",
    ],
  ],
  [
    "no column of the year",
    [" | 2016 | 2017", "Companies | 16,100 | 17,204"],
    ["Companies = 16,100 (another year)", "Companies = 17,204 (another year)"],
  ],
  [
    "units in the heads",
    ["Source | DKK million | Share, %", "The state | 188 | 38"],
    ["The state DKK million = DKK 188 million", "The state Share, % = 38 %"],
  ],
  ["a unit in the label", ["Financing, mio. kr. | 494"], ["Financing, mio. kr. = 494 mio. kr."]],
  [
    "a label over two rows",
    [" | 2018", "New products, services", "or processes | 2,689"],
    ["New products, services or processes = 2,689"],
  ],
  [
    "years in the rows",
    ["Year | Companies | Clusters", "2017 | 17,204 | 36", "2018 | 18,502 | 38"],
    ["Companies = 18,502", "Clusters = 38"],
  ],
  [
    "numbers of the rows",
    ["No. | Indicator | 2018", "1 | Companies | 18,502", "2 | Clusters | 38"],
    ["Companies = 18,502", "Clusters = 38"],
  ],
  [
    "several heads",
    ["Label | Companies | Clusters", "Gold | 412 | 14"],
    ["Gold Companies = 412", "Gold Clusters = 14"],
  ],
  [
    "cells without a number",
    [" | 2017 | 2018", "Companies | n/a | 18,502", "Clusters | – | 38"],
    ["Companies = 18,502", "Clusters = 38"],
  ],
  [
    "new heads within the table",
    [
      " | 2017 | 2018",
      "Companies | 17,204 | 18,502",
      "Sent out | 2018 | 2017",
      "Letters | 690 | 650",
    ],
    [
      "Companies = 17,204 (another year)",
      "Companies = 18,502",
      "Letters = 690",
      "Letters = 650 (another year)",
    ],
  ],
  [
    "numbers that no head names",
    ["Companies | 17,204 | 18,502"],
    ["Companies = 17,204?", "Companies = 18,502?"],
  ],
  ["no numbers", ["Name | Place", "Energy | Odense"], []],
])("toTablePassages reads a table with %s", (_, lines, expected) => {
  expect(find(...lines).map(formatPassage)).toEqual(expected);
});

it.each([
  ["Outcomes | ", "New ideas | 5,296", "New ideas", "Outcomes"],
  ["Outcomes", "New ideas | 5,296", "New ideas", "Outcomes"],
  ["Matchmaking | 120", "Companies | 9,766", "Companies", "Matchmaking"],
  ["Companies | Matchmaking | 9,766", "Companies | Projects | 3,101", "Projects", "Companies"],
])("toTablePassages names the group of a row: %j, %j", (group, row, label, caption) => {
  expect(find(group, row).at(-1)).toMatchObject({ label, caption });
});

it("toTablePassages takes the heads of the table before where it has none", () => {
  const lines = readText("Companies | 17,204 | 18,502").lines;
  const heads = ["", "2017", "2018"];
  expect(toTablePassages(lines, { ...around, heads }, 2018).map(formatPassage)).toEqual([
    "Companies = 17,204 (another year)",
    "Companies = 18,502",
  ]);
});

it("toTablePassages tells of each number its place, its head and what surrounds it", () => {
  expect(find("Label | Companies | Clusters", "Gold | 412 | 14")[1]).toMatchObject({
    head: "Clusters",
    headings: ["Key figures"],
    line: 2,
    context: "Gold, Clusters: 14",
  });
});
