import { expect, it } from "vitest";
import { toFrame } from "../../../lib/performance-account/src/frames/to-frame.ts";

const some = await toFrame([
  { name: "a", value: 1 },
  { name: "b", value: undefined },
  { name: "c", value: 4 },
]);

it("toFrame makes a missing number NaN, which danfojs leaves out of sums, means and counts", () => {
  expect(some.value.values).toEqual([1, Number.NaN, 4]);
  expect([some.value.sum(), some.value.mean(), some.value.count()]).toEqual([5, 2.5, 2]);
});

it("toFrame keeps large numbers exact", async () => {
  const frame = await toFrame([{ value: 494_000_001 }, { value: 0.1 }]);
  expect(frame.value.values).toEqual([494_000_001, 0.1]);
});

it("toFrame keeps the columns and rows in order", () => {
  expect([some.columns, some.shape]).toEqual([
    ["name", "value"],
    [3, 2],
  ]);
  expect(some.column("name").values).toEqual(["a", "b", "c"]);
});

it("toFrame gives frames whose methods know the columns", () => {
  expect(some.sortValues("name", { ascending: false }).column("name").values).toEqual([
    "c",
    "b",
    "a",
  ]);
  expect(some.loc({ columns: ["name"] }).columns).toEqual(["name"]);
  // @ts-expect-error The compiler knows the columns.
  expect(() => some.column("nam")).toThrow();
});

it("toFrame leaves its rows as they were", async () => {
  const rows = [{ value: undefined }, { value: 2 }];
  await toFrame(rows);
  expect(rows).toEqual([{ value: undefined }, { value: 2 }]);
});

it("toFrame refuses no rows", async () => {
  await expect(toFrame([])).rejects.toThrow(
    new RangeError("Cannot make a frame of no rows: wanted at least one"),
  );
});

it("toFrame refuses columns that would hide a method", async () => {
  await expect(toFrame([{ name: "a", values: 1, shape: 2 }])).rejects.toThrow(
    /columns "values", "shape": wanted names that are not methods/,
  );
});
