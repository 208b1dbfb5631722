import { expect, it } from "vitest";
import { toBlocks } from "../../../../lib/account-reader/src/extract/passages/blocks.ts";
import { toStackPassages } from "../../../../lib/account-reader/src/extract/passages/stacks.ts";
import { readText } from "../../read-text.ts";
import { formatPassage } from "./format-passage.ts";

const find = (...lines: readonly string[]) =>
  toStackPassages(toBlocks(readText(...lines)), { headings: ["Key figures"], caption: "" }, 2018);

it.each([
  ["a tile", ["18,502", "companies"], ["companies = 18,502"]],
  ["a tile with a long label", ["38", "clusters and", "networks"], ["clusters and networks = 38"]],
  ["a tile with a number in words", ["Fourteen", "gold clusters"], ["gold clusters = Fourteen"]],
  ["tiles", ["18,502", "companies", "", "38", "clusters"], ["companies = 18,502", "clusters = 38"]],
  [
    "tiles of which the number is last",
    ["Virksomheder", "18.502", "", "Klynger", "38"],
    ["Virksomheder = 18.502", "Klynger = 38"],
  ],
  [
    "a tile with the year before",
    ["18,502", "companies", "(2017: 17,204)"],
    ["companies = 18,502"],
  ],
  ["a tile with a change", ["18,502", "companies", "▲ 7%"], ["companies = 18,502"]],
  [
    "pairs, numbers first",
    ["18,502", "companies", "38", "clusters"],
    ["companies = 18,502", "clusters = 38"],
  ],
  [
    "pairs, labels first",
    ["Companies", "18,502", "Clusters", "38"],
    ["Companies = 18,502", "Clusters = 38"],
  ],
  [
    "pairs with empty lines between all",
    ["18,502", "", "companies", "", "38", "", "clusters"],
    ["companies = 18,502", "clusters = 38"],
  ],
  [
    "labels apart from their numbers",
    ["Companies", "Clusters", "18,502", "38"],
    ["Companies = 18,502?", "Clusters = 38?"],
  ],
  ["more labels than numbers", ["Companies", "Clusters", "Newsletters", "18,502", "38"], []],
  [
    "a table of which each cell became a line",
    ["Key figures", "2017", "2018", "Companies", "17,204", "18,502", "Clusters", "36", "38"],
    ["Companies = 18,502", "Clusters = 38"],
  ],
])("toStackPassages reads %s", (_, lines, expected) => {
  expect(find(...lines).map(formatPassage)).toEqual(expected);
});

it("toStackPassages keeps number and label in the order of the document, with the number's line", () => {
  expect(find("18,502", "companies")).toMatchObject([{ context: "18,502 companies", line: 1 }]);
  expect(find("Companies", "18,502")).toMatchObject([{ context: "Companies 18,502", line: 2 }]);
});

it("toStackPassages gives a torn table its title as caption", () => {
  const lines = ["Services", "2017", "2018", "Companies", "17,204", "18,502"];
  expect(find(...lines)).toMatchObject([{ caption: "Services", headings: ["Key figures"] }]);
});
