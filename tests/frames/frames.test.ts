import { expect, it } from "vitest";
import { catalogue } from "../../lib/src/account/catalogue.ts";
import { loadAccount } from "../../lib/src/account/load.ts";
import { accountFrame } from "../../lib/src/frames/account-frame.ts";
import { measuresFrame } from "../../lib/src/frames/measures-frame.ts";
import { toFrame } from "../../lib/src/frames/to-frame.ts";
import { findMeasures } from "../../lib/src/measures/find-measures.ts";

const account = await loadAccount(2018);

it("accountFrame has a row for each indicator", async () => {
  const frame = await accountFrame(account);
  expect(frame.shape).toEqual([catalogue.length, 11]);
  const large = frame.query(frame.value.gt(10_000));
  expect(large.column("indicator").values).toEqual(["companies", "financing_total"]);
  expect(large.column("printed").values).toEqual(["18.058", "DKK 494 million"]);
});

it("measuresFrame has a row for each derived number", async () => {
  const frame = await measuresFrame(account);
  expect(frame.shape[0]).toBe(findMeasures(account).length);
  expect(frame.column("formula").values).toContain("Total financing ÷ Participating companies");
});

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

it("toFrame refuses no rows", async () => {
  await expect(toFrame([])).rejects.toThrow(/wanted at least one/);
});
