import { expect, it } from "vitest";
import { toGrid } from "../../../../lib/account-reader/src/read/html/tables.ts";

const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows });

it.each([
  ["nothing", [], []],
  [
    "rows of unequal length",
    [[cell("a")], [cell("b"), cell("c")]],
    [
      ["a", ""],
      ["b", "c"],
    ],
  ],
  ["cells over columns", [[cell("a", 2), cell("b")]], [["a", "", "b"]]],
  [
    "cells over rows",
    [[cell("a", 1, 2), cell("b")], [cell("c")]],
    [
      ["a", "b"],
      ["a", "c"],
    ],
  ],
  [
    "cells over both",
    [[cell("a", 2, 2), cell("b")], [cell("c")]],
    [
      ["a", "", "b"],
      ["a", "", "c"],
    ],
  ],
  ["cells beyond the last row", [[cell("a", 1, 9)]], [["a"]]],
])("toGrid evens out %s", (_, rows, expected) => {
  expect(toGrid(rows)).toEqual(expected);
});
