import { expect, it } from "vitest";
import { catalogue } from "../../../lib/performance-account/src/account/catalogue.ts";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { accountFrame } from "../../../lib/performance-account/src/frames/account-frame.ts";
import { makeAccount } from "../measures/make-account.ts";

it("accountFrame has a row for each indicator", async () => {
  const frame = await accountFrame(await loadAccount(2018));
  expect(frame.shape).toEqual([catalogue.length, 11]);
  const large = frame.query(frame.value.gt(10_000));
  expect(large.column("indicator").values).toEqual(["companies", "financing_total"]);
  expect(large.column("printed").values).toEqual(["18.058", "DKK 494 million"]);
});

it("accountFrame says of each value what it is, in which unit, and where it stands", async () => {
  const frame = await accountFrame(makeAccount({ secretariat_fte: "9,9" }));
  const given = (frame.values as unknown[][]).find((row) => row.includes("secretariat_fte"));
  expect(frame.columns.map((column, at) => [column, given?.[at]])).toEqual([
    ["year", 2030],
    ["population", "clusters-and-networks"],
    ["topic", "secretariats"],
    ["indicator", "secretariat_fte"],
    ["label", "Staff in a secretariat"],
    ["value", 9.9],
    ["unit", "full-time equivalents"],
    ["printed", "9,9"],
    ["section", "Part"],
    ["source", "made-up"],
    ["note", ""],
  ]);
});

it("accountFrame has NaN for what an account does not give, never zero", async () => {
  const frame = await accountFrame(makeAccount({}));
  expect(frame.value.values).toEqual(catalogue.map(() => Number.NaN));
});
