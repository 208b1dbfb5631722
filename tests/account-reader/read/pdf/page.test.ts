import { expect, it } from "vitest";
import {
  findOffsetX,
  findOverlapX,
  findOverlapY,
  isWithin,
  toBounds,
  toLines,
  toMatrix,
} from "../../../../lib/account-reader/src/read/pdf/page.ts";
import { setShape } from "./set-page.ts";

const box = setShape(10, 10, 100, 50);

it.each([
  ["beside", setShape(120, 20, 10, 10), -10, 10],
  ["below", setShape(20, 80, 10, 10), 10, -20],
  ["within", setShape(20, 20, 10, 10), 10, 10],
])("findOverlapX and findOverlapY measure a rectangle %s", (_, other, x, y) => {
  expect([findOverlapX(box, other), findOverlapY(box, other)]).toEqual([x, y]);
});

it.each([
  ["left", setShape(12, 0, 30, 5), 2],
  ["middle", setShape(50, 0, 26, 5), 3],
  ["right", setShape(90, 0, 19, 5), 1],
])("findOffsetX finds the %s nearest", (_, other, offset) => {
  expect(findOffsetX(box, other)).toBe(offset);
});

it("isWithin asks for the middle", () => {
  expect(isWithin(setShape(100, 20, 15, 10), box)).toBe(true);
  expect(isWithin(setShape(100, 20, 30, 10), box)).toBe(false);
});

it("toBounds goes around all", () => {
  expect(toBounds([box, setShape(200, 0, 10, 10)])).toEqual(setShape(10, 0, 200, 60));
});

const place = (baseline: number, left: number, size = 10) => ({ baseline, left, size });

it.each([
  ["nothing", [], []],
  ["one line, whatever the order", [place(20, 30), place(20, 10)], [[10, 30]]],
  ["letters that stand a little lower", [place(20, 10), place(22, 30)], [[10, 30]]],
  ["lines from top to bottom", [place(40, 10), place(20, 30)], [[30], [10]]],
])("toLines makes of %s %3$j", (_, items, expected) => {
  expect(toLines(items).map((line) => line.map(({ left }) => left))).toEqual(expected);
});

it("toMatrix fills what is missing so that nothing changes", () => {
  expect(toMatrix([])).toEqual([1, 0, 0, 1, 0, 0]);
  expect(toMatrix([2, 0, 0, 2])).toEqual([2, 0, 0, 2, 0, 0]);
});
