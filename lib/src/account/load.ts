import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Account, Source } from "./account.ts";
import { checks } from "./checks.ts";
import { DataError, type Fault } from "./fault.ts";
import { figureColumns, parseAccount } from "./parse-account.ts";
import { parseSources } from "./parse-sources.ts";
import { parseTable } from "./parse-table.ts";

/** Where to read from. */
export interface LoadOptions {
  /**
   * The data folder; by default the one that the environment variable
   * `PERFORMANCE_ACCOUNT_DATA` names, or `data` beside the library.
   */
  readonly data?: string;
}

/** Accounts that can be used, and everything that the checks found. */
export interface CheckedAccounts {
  /** Newest first. */
  readonly accounts: readonly Account[];
  /** Errors and warnings of all files; empty if there are none. */
  readonly faults: readonly Fault[];
}

/**
 * Loads the account that describes a year.
 * @example const account = await loadAccount(2018);
 * @param year The year that the figures describe.
 * @throws {RangeError} If there is no account for the year; names the years there are.
 * @throws {DataError} If its file or `sources.csv` has faults; lists all of them.
 */
export async function loadAccount(year: number, options: LoadOptions = {}): Promise<Account> {
  const data = options.data ?? defaultFolder();
  const years = await loadYears(data);
  if (!years.includes(year))
    throw new RangeError(
      `Cannot load the account of "${year}": wanted one of ${years.join(", ") || "none, since there is no account"}`,
    );
  const { accounts, faults } = await loadChecked(data, [year]);
  const [account] = accounts;
  if (!account || hasErrors(faults)) throw new DataError(faults);
  return account;
}

/**
 * Loads every account, newest first.
 * @throws {DataError} If any file has faults; lists all faults of all files.
 */
export async function loadAccounts(options: LoadOptions = {}): Promise<readonly Account[]> {
  const { accounts, faults } = await checkAccounts(options);
  if (hasErrors(faults)) throw new DataError(faults);
  return accounts;
}

/** Loads every account that can be read, with the faults of all files instead of an error. */
export async function checkAccounts(options: LoadOptions = {}): Promise<CheckedAccounts> {
  const data = options.data ?? defaultFolder();
  const checked = await loadChecked(data, await loadYears(data));
  if (checked.accounts.length > 0 || checked.faults.length > 0) return checked;
  const place = { file: join(data, "accounts"), line: undefined, indicator: undefined };
  const found = "no account";
  return {
    accounts: [],
    faults: [
      { severity: "error", check: "table", ...place, found, wanted: "a file such as 2018.csv" },
    ],
  };
}

function defaultFolder(): string {
  return (
    process.env.PERFORMANCE_ACCOUNT_DATA ?? fileURLToPath(new URL("../../../data", import.meta.url))
  );
}

const hasErrors = (faults: readonly Fault[]) => faults.some(({ severity }) => severity === "error");

async function loadYears(data: string): Promise<readonly number[]> {
  const names = await readdir(join(data, "accounts")).catch(() => []);
  return names
    .flatMap((name) => /^(\d{4})\.csv$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => b - a);
}

async function loadChecked(data: string, years: readonly number[]): Promise<CheckedAccounts> {
  const sourcesFile = join(data, "sources.csv");
  const { text, faults: unread } = await loadText(sourcesFile);
  const { sources, faults } =
    unread.length > 0 ? noSources(unread) : parseSources(text, sourcesFile);
  const loaded = await Promise.all(years.map((year) => loadOne(data, year, sources)));
  return {
    accounts: loaded.flatMap(({ account }) => (account ? [account] : [])),
    faults: [...faults, ...loaded.flatMap((one) => one.faults)],
  };
}

const noSources = (faults: readonly Fault[]) => ({ sources: [], faults });

async function loadOne(data: string, year: number, sources: readonly Source[]) {
  const file = join(data, "accounts", `${year}.csv`);
  const { text, faults: unread } = await loadText(file);
  if (unread.length > 0) return { account: undefined, faults: unread };
  const { account, faults } = parseAccount(text, { file, year, sources });
  if (!account) return { account, faults };
  const found = runChecks(account, file, text);
  const warnings = found.filter(({ severity }) => severity === "warning");
  return { account: { ...account, warnings }, faults: [...faults, ...found] };
}

function runChecks(account: Account, file: string, text: string): readonly Fault[] {
  const { rows } = parseTable(text, file, figureColumns);
  return checks.flatMap(({ name, find }) =>
    find(account).map((finding) => ({
      ...finding,
      check: name,
      file,
      line: rows.find(({ cells }) => cells.indicator === finding.indicator)?.line,
    })),
  );
}

/** Text of a file, empty with a fault where it cannot be read. */
async function loadText(file: string) {
  const fault = (found: string, wanted: string): Fault => {
    const place = { file, line: undefined, indicator: undefined };
    return { severity: "error", check: "file can be read", ...place, found, wanted };
  };
  try {
    const bytes = await readFile(file);
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), faults: [] };
  } catch (error) {
    if (error instanceof TypeError)
      return { text: "", faults: [fault("bytes that are not UTF-8", "text in UTF-8")] };
    return { text: "", faults: [fault(error instanceof Error ? error.message : "", "a file")] };
  }
}
