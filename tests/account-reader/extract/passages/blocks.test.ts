import { expect, it } from "vitest";
import {
  isCapitals,
  toBlocks,
} from "../../../../lib/account-reader/src/extract/passages/blocks.ts";
import { readText } from "../../read-text.ts";

/** `kind: first line + second line`. */
const read = (...lines: readonly string[]) =>
  toBlocks(readText(...lines)).map(
    ({ kind, lines: own }) =>
      `${kind}: ${own.map(({ text }) => text.replaceAll("\t", " | ")).join(" + ")}`,
  );

it.each([
  [
    "running text",
    ["In 2018 the clusters grew and were", "met by 18,502 companies in all."],
    ["text: In 2018 the clusters grew and were + met by 18,502 companies in all."],
  ],
  [
    "a heading that is marked, and its text",
    ["# Companies", "", "18,502 companies took part in 2018."],
    ["heading: Companies", "text: 18,502 companies took part in 2018."],
  ],
  [
    "a heading in capitals right above its text",
    ["COMPANIES", "In 2018 a great many companies took part."],
    ["heading: COMPANIES", "text: In 2018 a great many companies took part."],
  ],
  [
    "a short line right above its text",
    ["Participation in 2018", "In 2018 a great many companies took part in all."],
    ["heading: Participation in 2018", "text: In 2018 a great many companies took part in all."],
  ],
  [
    "a heading with a number of its own",
    ["2.1 Matchmaking", "In 2018 a great many companies were matched."],
    ["heading: 2.1 Matchmaking", "text: In 2018 a great many companies were matched."],
  ],
  [
    "a heading over two lines",
    ["# The results of the", "# clusters", "They were many and good."],
    ["heading: The results of the + clusters", "text: They were many and good."],
  ],
  [
    "a table",
    ["Companies | 18,502", "Clusters | 38"],
    ["table: Companies | 18,502 + Clusters | 38"],
  ],
  [
    "a table with its title",
    ["Key figures", "Companies | 18,502", "Clusters | 38"],
    ["heading: Key figures", "table: Companies | 18,502 + Clusters | 38"],
  ],
  [
    "leaders as a table",
    ["Companies ........ 18,502", "Clusters ______ 38"],
    ["table: Companies | 18,502 + Clusters | 38"],
  ],
  ["a tile", ["18,502", "companies"], ["stack: 18,502 + companies"]],
  [
    "numbers on lines of their own",
    ["Gold", "14", "Silver", "6"],
    ["stack: Gold + 14 + Silver + 6"],
  ],
  [
    "a list",
    ["- 6,868 companies got skills", "- 5,296 companies got ideas"],
    ["item: - 6,868 companies got skills", "item: - 5,296 companies got ideas"],
  ],
  [
    "a list with an item over two lines",
    ["• 6,868 companies gained new", "competences", "• 5,296 companies got ideas"],
    ["item: • 6,868 companies gained new + competences", "item: • 5,296 companies got ideas"],
  ],
  [
    "names and numbers in turns",
    ["Gold in all", "14 clusters", "Silver", "6 clusters"],
    ["text: Gold in all + 14 clusters", "text: Silver + 6 clusters"],
  ],
  [
    "a sentence that the border of a page tore",
    ["In 2018 the clusters were visited by", "", "18,502 companies in all."],
    ["text: In 2018 the clusters were visited by + 18,502 companies in all."],
  ],
  [
    "paragraphs that only stand near each other",
    ["In 2018 the clusters were visited.", "", "They sent out newsletters to all."],
    ["text: In 2018 the clusters were visited.", "text: They sent out newsletters to all."],
  ],
  [
    "Danish text",
    ["KLYNGERNE", "I 2018 deltog der 18.502 virksomheder i", "klyngernes aktiviteter."],
    [
      "heading: KLYNGERNE",
      "text: I 2018 deltog der 18.502 virksomheder i + klyngernes aktiviteter.",
    ],
  ],
])("toBlocks reads %s", (_, lines, expected) => {
  expect(read(...lines)).toEqual(expected);
});

it("toBlocks leaves out running heads and lines that are drawn", () => {
  expect(read("~ Account 2018", "Text that stands for itself.", "------", "~ 12")).toEqual([
    "text: Text that stands for itself.",
  ]);
});

it("toBlocks counts the groups of lines up, over empty lines", () => {
  const blocks = toBlocks(readText("# A", "One thing.", "", "", "# B", "", "Another thing."));
  expect(blocks.map(({ group }) => group)).toEqual([0, 0, 1, 2]);
});

it.each([
  ["CLUSTERS IN 2018", true],
  ["KLYNGER PÅ TVÆRS", true],
  ["Clusters in 2018", false],
  ["EU 2018", false],
  ["2018", false],
])("isCapitals tells whether %j is set in capitals: %s", (text, expected) => {
  expect(isCapitals(text)).toBe(expected);
});
