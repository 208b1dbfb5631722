import { expect, it } from "vitest";
import { joinNeighbours } from "../../../lib/account-reader/src/lists/join-neighbours.ts";

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
