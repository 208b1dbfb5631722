import { expect, it } from "vitest";
import { toRuns } from "../../../lib/account-reader/src/lists/to-runs.ts";

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
