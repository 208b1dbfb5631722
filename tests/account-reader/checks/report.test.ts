import { expect, it } from "vitest";
import { formatReport } from "../../../lib/account-reader/src/checks/report.ts";
import type { CheckResult } from "../../../lib/performance-account/src/account/check-result.ts";
import type { Fault } from "../../../lib/performance-account/src/account/fault.ts";

const file = "data/accounts/2018.csv";
const fault: Fault = {
  severity: "warning",
  check: "averages are plausible",
  file,
  line: 12,
  indicator: "secretariat_fte",
  found: '"990"',
  wanted: "an average between 0.5 and 100",
};
const base = { file, year: 2018, noun: "figures", skipped: "", faults: [] } as const;
const checks: readonly CheckResult[] = [
  { ...base, check: "counts are whole", state: "ok", looked: 17 },
  { ...base, check: "no part exceeds its whole", state: "ok", looked: 1, skipped: "a is missing" },
  { ...base, check: "labels add up", state: "not-run", looked: 0, skipped: "clusters is missing" },
  { ...base, check: "averages are plausible", state: "warning", looked: 3, faults: [fault] },
];
const population = "innovation-networks" as const;
const accounts = [{ year: 2018, population, title: "Account", file }];
const summary = { accounts: 1, checks: 4, errors: 0, warnings: 1, notRun: 1 };

const format = (columns: number | undefined, changes = {}) =>
  formatReport(
    { accounts, checks, summary, ...changes },
    { columns, style: (_, text) => text },
  ).split("\n");

it("formatReport puts each check on one line, and what it found below, where lines are endless", () => {
  expect(format(undefined)).toEqual([
    "data/accounts/2018.csv",
    "Account, 2018, innovation-networks",
    "  ok       counts are whole           17 figures",
    "  ok       no part exceeds its whole  1 figure  but a is missing",
    "  not run  labels add up              clusters is missing",
    "  warning  averages are plausible     3 figures",
    '           data/accounts/2018.csv:12: warning: secretariat_fte: found "990", wanted an average between 0.5 and 100',
    "",
    "1 account, 4 checks: 0 errors, 1 warning, 1 not run",
  ]);
});

it("formatReport breaks lines where a terminal ends", () => {
  expect(format(48)).toEqual([
    "data/accounts/2018.csv",
    "Account, 2018, innovation-networks",
    "  ok       counts are whole           17 figures",
    "  ok       no part exceeds its whole  1 figure",
    "           but a is missing",
    "  not run  labels add up",
    "           clusters is missing",
    "  warning  averages are plausible     3 figures",
    "           data/accounts/2018.csv:12: warning:",
    '           secretariat_fte: found "990", wanted',
    "           an average between 0.5 and 100",
    "",
    "1 account, 4 checks: 0 errors, 1 warning, 1 not run",
  ]);
});

it.each([60, 44, 40])("formatReport fits %d columns", (columns) => {
  const tables = format(columns).slice(0, -1);
  expect(tables.filter((line) => line.length > columns)).toEqual([]);
});

it("formatReport keeps a table for each file, whose columns are the same", () => {
  const other = { ...checks[0], file: "data/sources.csv", year: undefined };
  const lines = format(undefined, { checks: [other, ...checks] });
  expect(lines.slice(0, 4)).toEqual([
    "data/sources.csv",
    "  ok       counts are whole           17 figures",
    "",
    "data/accounts/2018.csv",
  ]);
});

it.each([
  [{ accounts: 3, checks: 42, errors: 0, warnings: 0, notRun: 0 }, "0 errors, 0 warnings"],
  [
    { accounts: 3, checks: 42, errors: 1, warnings: 2, notRun: 5 },
    "1 error, 2 warnings, 5 not run",
  ],
])("formatReport of no check is the summary of %o", (counts, wanted) => {
  const lines = format(undefined, { checks: [], summary: counts });
  expect(lines).toEqual([`3 accounts, 42 checks: ${wanted}`]);
});

it("formatReport colours states, and what was left out", () => {
  const styled: string[] = [];
  const style = (format: string, text: string) => {
    styled.push(`${format}: ${text.trim()}`);
    return text;
  };
  formatReport({ accounts, checks, summary }, { columns: undefined, style });
  expect(styled).toEqual(
    expect.arrayContaining(["green: ok", "dim: not run", "yellow: warning", "yellow: 1 warning"]),
  );
});
