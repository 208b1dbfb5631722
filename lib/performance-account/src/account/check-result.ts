import type { Fault } from "./fault.ts";

/** How a check ended: what it found at worst, or that it could not run. */
export type CheckState = "ok" | "warning" | "error" | "not-run";

/** What one check says of one data file. */
export interface CheckResult {
  /** What the check makes sure of, such as `counts are whole`. */
  readonly check: string;
  /** Path of the data file. */
  readonly file: string;
  /** Year of the account; undefined where the file is of no single account. */
  readonly year: number | undefined;
  /** What it found at worst; `not-run` if there was nothing that it could look at. */
  readonly state: CheckState;
  /** How many things it looked at. */
  readonly looked: number;
  /** The plural noun of what it looks at: `figures`, `rows`, `sources` or `files`. */
  readonly noun: string;
  /** What it could not look at and why, such as `clusters is missing`; empty for nothing. */
  readonly skipped: string;
  /** What it found, errors and warnings; empty for nothing. */
  readonly faults: readonly Fault[];
}

/** Which file a check looked at, and which year's account if it is of one. */
export type CheckPlace = Pick<CheckResult, "file"> & Partial<Pick<CheckResult, "year">>;

/** What a check saw: its result without what follows from that, and without where. */
export type Seen = Pick<CheckResult, "check" | "looked" | "noun" | "faults"> & {
  readonly skipped?: string;
};

/** The result of a check that ran, or that says why it looked at nothing. */
export function toResult({ check, looked, noun, skipped = "", faults }: Seen, place: CheckPlace) {
  const worst = faults.some(({ severity }) => severity === "error") ? "error" : "warning";
  const idle = looked === 0 && skipped !== "" ? "not-run" : "ok";
  const state = faults.length > 0 ? worst : idle;
  const { file, year } = place;
  return { check, file, year, state, looked, noun, skipped, faults } satisfies CheckResult;
}

/** The results of checks that could not run, for one reason. */
export const toNotRun = (
  checks: readonly Pick<Seen, "check" | "noun">[],
  skipped: string,
  place: CheckPlace,
): readonly CheckResult[] =>
  checks.map(({ check, noun }) => toResult({ check, noun, looked: 0, skipped, faults: [] }, place));
