import { expect, it } from "vitest";
import type { AnyFigure } from "../../../lib/performance-account/src/account/account.ts";
import { checkConflicts } from "../../../lib/performance-account/src/account/conflict-check.ts";
import { makeAnyFigure } from "./make-any-figure.ts";

const check = (...figures: readonly AnyFigure[]) =>
  checkConflicts(
    figures.map((figure, at) => ({ figure, file: "f.csv", line: at + 2 })),
    "figures",
  );

it("checkConflicts finds nothing where all agree, and counts what it looked at", () => {
  expect(check(makeAnyFigure("18.058"), makeAnyFigure("18,058"))).toMatchObject({
    ...{ state: "ok", file: "figures", looked: 2, faults: [] },
  });
});

it("checkConflicts names a figure once, with all before it that it contradicts", () => {
  const { state, faults } = check(
    makeAnyFigure("6"),
    makeAnyFigure("6"),
    makeAnyFigure("5", { year: 2016, lastYear: 2019 }),
    makeAnyFigure("7", { isYearCertain: false }),
  );
  expect(state).toBe("warning");
  expect(faults.map(({ line, indicator, found }) => [line, indicator, found])).toEqual([
    [
      4,
      "companies",
      '"5" for 2016-2019 (account-2018) against "6" for 2018 (account-2018) and "6" for 2018 (account-2018)',
    ],
    [
      5,
      "companies",
      '"7" for 2018? (account-2018) against "6" for 2018 (account-2018), "6" for 2018 (account-2018) and "5" for 2016-2019 (account-2018)',
    ],
  ]);
});
