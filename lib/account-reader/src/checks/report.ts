import type { CheckedAccounts, CheckResult } from "performance-account/data";

/** What the checks say of a data folder, as it is printed. */
export interface Report {
  /** What could be read. */
  readonly accounts: readonly ReportedAccount[];
  /** The checks to print. */
  readonly checks: readonly CheckResult[];
  readonly summary: Summary;
}

export interface ReportedAccount {
  readonly year: number;
  readonly population: string;
  readonly title: string;
  readonly file: string;
}

export interface Summary {
  /** Accounts there are, also those that cannot be read. */
  readonly accounts: number;
  /** Checks there are, also those that did not run. */
  readonly checks: number;
  readonly errors: number;
  readonly warnings: number;
  /** Checks that had nothing to look at. */
  readonly notRun: number;
}

/** How a report is made. */
export interface ReportOptions {
  /** Whether to leave out checks that found nothing. */
  readonly onlyFaults: boolean;
  /** How a path is printed. */
  readonly toPath: (path: string) => string;
}

/** What was checked, with paths as they are printed and a summary of everything. */
export function toReport(
  { accounts, faults, results }: CheckedAccounts,
  { onlyFaults, toPath }: ReportOptions,
): Report {
  const checks = results.map((result) => ({
    ...result,
    file: toPath(result.file),
    faults: result.faults.map((fault) => ({ ...fault, file: toPath(fault.file) })),
  }));
  const count = (severity: string) => faults.filter((one) => one.severity === severity).length;
  return {
    accounts: accounts.map(({ year, population, source: { title } }) => {
      const file = checks.find((result) => result.year === year)?.file ?? "";
      return { year, population, title, file };
    }),
    checks: onlyFaults ? checks.filter((result) => result.faults.length > 0) : checks,
    summary: {
      accounts: new Set(checks.flatMap(({ year }) => year ?? [])).size,
      checks: checks.length,
      errors: count("error"),
      warnings: count("warning"),
      notRun: checks.filter(({ state }) => state === "not-run").length,
    },
  };
}
