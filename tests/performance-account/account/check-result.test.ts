import { expect, it } from "vitest";
import { toNotRun, toResult } from "../../../lib/performance-account/src/account/check-result.ts";
import type { Fault } from "../../../lib/performance-account/src/account/fault.ts";

const place = { file: "2018.csv", year: 2018 };
const toFault = (severity: Fault["severity"]): Fault => {
  const at = { file: "2018.csv", line: 2, indicator: undefined };
  return { severity, check: "a", ...at, found: "x", wanted: "y" };
};

it.each<[string, number, string, readonly Fault["severity"][], string]>([
  ["nothing found", 3, "", [], "ok"],
  ["nothing found in a part", 3, "clusters is missing", [], "ok"],
  ["nothing to look at, which is well", 0, "", [], "ok"],
  ["nothing to look at, which is why", 0, "clusters is missing", [], "not-run"],
  ["a warning", 3, "", ["warning"], "warning"],
  ["both", 3, "", ["warning", "error"], "error"],
  ["an error in nothing", 0, "there is no row", ["error"], "error"],
])("toResult tells the state from %s", (_, looked, skipped, severities, state) => {
  const faults = severities.map(toFault);
  const seen = { check: "a", noun: "figures", looked, skipped, faults };
  expect(toResult(seen, place)).toEqual({ ...seen, ...place, state });
});

it("toNotRun gives one reason for several checks", () => {
  const [first, second] = toNotRun(
    [
      { check: "a", noun: "rows" },
      { check: "b", noun: "rows" },
    ],
    "why",
    place,
  );
  expect([first?.check, second?.check]).toEqual(["a", "b"]);
  expect(second).toMatchObject({
    ...place,
    state: "not-run",
    looked: 0,
    skipped: "why",
    faults: [],
  });
});
