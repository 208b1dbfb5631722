import { expect, it } from "vitest";
import { groupBy } from "../../../lib/account-reader/src/lists/group-by.ts";

it.each([
  [[], []],
  [
    ["b1", "a1", "b2"],
    [["b1", "b2"], ["a1"]],
  ],
])("groupBy puts items of %j together by their key", (items, expected) => {
  expect(groupBy(items, ([key]) => key)).toEqual(expected);
});
