import { expect, it } from "vitest";
import { toLines } from "../../../../lib/account-reader/src/read/pdf/to-lines.ts";

const place = (baseline: number, left: number, size = 10) => ({ baseline, left, size });

it.each([
  ["nothing", [], []],
  ["one line, whatever the order", [place(20, 30), place(20, 10)], [[10, 30]]],
  ["letters that stand a little lower", [place(20, 10), place(22, 30)], [[10, 30]]],
  ["lines from top to bottom", [place(40, 10), place(20, 30)], [[30], [10]]],
])("toLines makes of %s %3$j", (_, items, expected) => {
  expect(toLines(items).map((line) => line.map(({ left }) => left))).toEqual(expected);
});
