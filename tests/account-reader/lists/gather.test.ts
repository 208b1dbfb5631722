import { expect, it } from "vitest";
import { gather, joinNeighbours, toRuns } from "../../../lib/account-reader/src/lists/gather.ts";

it.each([
  [[], []],
  [["ant"], [["ant"]]],
  [
    ["ant", "bee", "ape", "bat"],
    [
      ["ant", "ape"],
      ["bee", "bat"],
    ],
  ],
])("gather puts items of %j in the first group that they fit", (items, expected) => {
  expect(gather(items, ({ first }, item) => first[0] === item[0])).toEqual(expected);
});

it("gather tells the last item and all items of a group", () => {
  const fits = ({ last, items }: { last: number; items: readonly number[] }, item: number) =>
    item > last && items.length < 2;
  expect(gather([1, 2, 3, 0], fits)).toEqual([[1, 2], [3], [0]]);
});

const isNext = (run: readonly number[], item: number) => item === (run.at(-1) ?? 0) + 1;

it.each([
  [[], []],
  [[7], [[7]]],
  [
    [1, 2, 4, 5, 3],
    [[1, 2], [4, 5], [3]],
  ],
])("toRuns parts %j where an item does not go on", (items, expected) => {
  expect(toRuns(items, isNext)).toEqual(expected);
});

it("toRuns asks of the run before an item only", () => {
  expect(toRuns(["a", "b", "a"], ([first], item) => first === item)).toEqual([["a"], ["b"], ["a"]]);
});

it.each([
  [[], []],
  [["a"], ["a"]],
  [
    ["a", "-b", "-c", "d", "-e"],
    ["a-b-c", "d-e"],
  ],
  [
    ["-a", "b"],
    ["-a", "b"],
  ],
])("joinNeighbours joins %j to %j", (items, expected) => {
  const joined = joinNeighbours<string>(items, {
    belongs: (_, item) => item.startsWith("-"),
    join: (before, item) => before + item,
  });
  expect(joined).toEqual(expected);
});
