import { expect, it } from "vitest";
import { gather } from "../../../lib/account-reader/src/lists/gather.ts";

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
