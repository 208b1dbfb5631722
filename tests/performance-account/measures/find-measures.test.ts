import { expect, it } from "vitest";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { findMeasures } from "../../../lib/performance-account/src/measures/find-measures.ts";
import { makeAccount } from "./make-account.ts";

const account = await loadAccount(2018);
const found = findMeasures(account);

it("findMeasures finds every derived number once", () => {
  const labels = found.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  expect(found.every(({ origin }) => origin === "derived")).toBe(true);
});

it.each([
  "Financing per cluster",
  "Companies per cluster",
  "Certified clusters",
  "Newsletters per cluster",
])("findMeasures finds %s", (label) => {
  expect(found.map((measure) => measure.label)).toContain(label);
});

it("findMeasures keeps the order in which the measures are read", () => {
  const labels = found.map(({ label }) => label);
  const some = ["Financing per cluster", "Companies per cluster", "Certified clusters"];
  expect(labels.filter((label) => some.includes(label))).toEqual(some);
  expect(labels[0]).toBe("Financing per cluster");
});

it("findMeasures of an account without figures are all missing, each with a reason", () => {
  const none = findMeasures(makeAccount({}));
  expect(none.length).toBeGreaterThan(20);
  expect(none.every(({ value, missing }) => value === undefined && missing)).toBe(true);
});
