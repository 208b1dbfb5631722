import { expect, it } from "vitest";
import { toRows } from "../../../../lib/account-reader/src/extract/passages/table-rows.ts";
import { toTiles } from "../../../../lib/account-reader/src/extract/passages/table-tiles.ts";
import { readText } from "../../read-text.ts";
import { formatPassage } from "./format-passage.ts";

const find = (...lines: readonly string[]) =>
  toTiles(toRows(readText(...lines).lines), { headings: ["Key figures"], caption: "Results" });

it("toTiles reads numbers with their labels in the row below", () => {
  const lines = [
    "18,502 | 38",
    "Companies | Clusters",
    "DKK 494 million | 48",
    "Total | Countries",
  ];
  expect(find(...lines)?.map(formatPassage)).toEqual([
    "Companies = 18,502",
    "Clusters = 38",
    "Total = DKK 494 million",
    "Countries = 48",
  ]);
});

it("toTiles tells of each its place and what surrounds it", () => {
  expect(find("18,502 | 38", "Companies | Clusters")?.[1]).toMatchObject({
    kind: "label",
    context: "38 Clusters",
    line: 1,
    caption: "Results",
    headings: ["Key figures"],
  });
});

it.each([
  ["labels before their numbers", ["Companies | 18,502", "Clusters | 38"]],
  ["labels above their numbers", ["Companies | Clusters", "18,502 | 38"]],
  ["a label too few", ["18,502 | 38", "Companies"]],
  ["a row too many", ["18,502 | 38", "Companies | Clusters", "690 | 720"]],
])("toTiles leaves rows with %s alone", (_, lines) => {
  expect(find(...lines)).toBeUndefined();
});
