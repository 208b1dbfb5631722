import { expect, it } from "vitest";
import { joinGroups } from "../../../../lib/account-reader/src/document/document.ts";
import { toSourceLines } from "../../../../lib/account-reader/src/read/plain-text/source-lines.ts";
import { toGroups } from "../../../../lib/account-reader/src/read/plain-text/to-groups.ts";
import { formatLines } from "../format-lines.ts";

const read = (text: string) => formatLines({ lines: joinGroups(toGroups(toSourceLines(text))) });

it.each([
  [
    "tabs",
    "Source\t2018\t2017\nState\t162\t\nEU\t\t70",
    ["Source | 2018 | 2017", "State | 162 | ", "EU |  | 70"],
  ],
  [
    "pipes",
    "| Source | 2018 |\n|--------|------|\n| State  | 162  |\n| EU     | 74   |",
    ["Source | 2018", "State | 162", "EU | 74"],
  ],
  [
    "blank lines between its rows",
    "Companies      18,502\n\nIdeas           5,296",
    ["Companies | 18,502", "Ideas | 5,296"],
  ],
  [
    "lines drawn above and below",
    "Source       2018\n-----------------\nState         162\nEU             74\n-----------------\nTotal         236",
    ["Source | 2018", "State | 162", "EU | 74", "Total | 236"],
  ],
  ["one row", "Companies            18,502", ["Companies | 18,502"]],
  [
    "words in all cells",
    "gold      nine clusters\nsilver    eleven clusters",
    ["gold | nine clusters", "silver | eleven clusters"],
  ],
  [
    "text above and below",
    "The numbers are:\nState         162\nEU             74\nThis is text that goes on over the width of the table.",
    [
      "The numbers are:",
      "",
      "State | 162",
      "EU | 74",
      "",
      "This is text that goes on over the width of the table.",
    ],
  ],
])("toGroups reads a table with %s", (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  [
    "lines that are even at both edges",
    "Status   over    the   year   that   is\ngone.   It    rests    on   what    38\nclusters say.",
    ["Status over the year that is", "gone. It rests on what 38", "clusters say."],
  ],
  [
    "a list",
    "- 5,914 companies found new\n  ideas   (2016: 5,377),\n- 12 others",
    ["- 5,914 companies found new", "ideas (2016: 5,377),", "- 12 others"],
  ],
])("toGroups reads %s as text", (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

it("toGroups joins tiles with blank lines between numbers and labels", () => {
  expect(read("   33           12\n\nclusters    countries")).toEqual([
    "33",
    "clusters",
    "",
    "12",
    "countries",
  ]);
});
