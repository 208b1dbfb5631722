import { expect, it } from "vitest";
import { joinGroups } from "../../../../lib/account-reader/src/document/document.ts";
import type { SetRow } from "../../../../lib/account-reader/src/read/table/table-row.ts";
import {
  toTableGroups,
  toTiles,
} from "../../../../lib/account-reader/src/read/table/to-table-groups.ts";
import { formatLines } from "../format-lines.ts";

/** Lines of a table whose texts two spaces part; one that begins with `^` stands close below the last. */
const toRows = (lines: readonly string[]): readonly SetRow[] =>
  lines.map((source, at) => ({
    spans: [...source.replace("^", " ").matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
      text,
      start: index,
      end: index + text.length,
    })),
    line: at + 1,
    page: undefined,
    gap: at === 0 ? undefined : source.startsWith("^") ? 1 : 2,
  }));

const read = (...lines: readonly string[]) =>
  formatLines({ lines: joinGroups(toTableGroups(toRows(lines))) });

it.each([
  [
    "heads of several lines",
    [
      "                  Amount   Share",
      "                  2018     2018",
      " State            121.4    31 %",
      " EU                71.5    19 %",
    ],
    [" | Amount 2018 | Share 2018", "State | 121.4 | 31 %", "EU | 71.5 | 19 %"],
  ],
  [
    "heads over two columns each",
    [
      "              2017             2018",
      "         Amount  Share    Amount  Share",
      " State    121.4   31 %     127.7   32 %",
      " EU        71.5   19 %      90.6   22 %",
    ],
    [
      " | 2017 Amount | 2017 Share | 2018 Amount | 2018 Share",
      "State | 121.4 | 31 % | 127.7 | 32 %",
      "EU | 71.5 | 19 % | 90.6 | 22 %",
    ],
  ],
  [
    "labels that go on in small letters",
    [
      " Companies in international",
      " activities         1,020",
      " Companies in matching",
      " activities         2,871",
    ],
    ["Companies in international activities | 1,020", "Companies in matching activities | 2,871"],
  ],
  [
    "labels that stand close",
    [" Gold      12", " Matchmaking", "^Companies  7", " Silver     9"],
    ["Gold | 12", "Matchmaking Companies | 7", "Silver | 9"],
  ],
  [
    "names of groups",
    [
      " MATCHMAKING",
      " events           812",
      " companies      7,944",
      " Courses",
      " courses           71",
      " companies        490",
    ],
    [
      "MATCHMAKING | ",
      "events | 812",
      "companies | 7,944",
      "Courses | ",
      "courses | 71",
      "companies | 490",
    ],
  ],
  [
    "a name in capitals of a group of one row",
    [" COLLABORATION PROJECTS", " projects                 655", " Matchmaking              812"],
    ["COLLABORATION PROJECTS | ", "projects | 655", "Matchmaking | 812"],
  ],
  [
    "numbers beside the second line of a label",
    [" Full-time equivalents in the", "                        9.9", " Partners                34"],
    ["Full-time equivalents in the | 9.9", "Partners | 34"],
  ],
  [
    "empty cells",
    [" State   162    150", " EU             70", " Other    12     9"],
    ["State | 162 | 150", "EU |  | 70", "Other | 12 | 9"],
  ],
  [
    "remarks that go on",
    [
      " Gold     12   held by the end",
      "               of the year",
      " Silver    9   of which two new",
    ],
    ["Gold | 12 | held by the end of the year", "Silver | 9 | of which two new"],
  ],
])("toTableGroups reads %s", (_, lines, expected) => {
  expect(read(...lines)).toEqual(expected);
});

it("toTableGroups takes rows of tiles apart", () => {
  expect(
    read(" 33         12", " clusters   countries", " 7          8", " ideas      goods"),
  ).toEqual([
    ...["33", "clusters", "", "12", "countries", ""],
    ...["7", "ideas", "", "8", "goods"],
  ]);
});

it.each([
  ["labels before their numbers", ["Companies | 18,502", "Clusters | 38"]],
  ["labels above their numbers", ["Companies | Clusters", "18,502 | 38"]],
  ["a row too many", ["18,502 | 38", "Companies | Clusters", "690 | 720"]],
  ["one number", ["18,502", "Companies"]],
])("toTiles leaves rows with %s alone", (_, lines) => {
  const rows = lines.map((text, at) => ({ cells: text.split(" | "), line: at, page: undefined }));
  expect(toTiles(rows)).toBeUndefined();
});
