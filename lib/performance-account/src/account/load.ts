import { readdir } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Account, Population, Source } from "./account.ts";
import { assembleAccounts } from "./assemble-accounts.ts";
import { type CheckResult, toNotRun, toResult } from "./check-result.ts";
import { checkConflicts } from "./conflict-check.ts";
import { DataError, type Fault } from "./fault.ts";
import { loadBreaks } from "./load-breaks.ts";
import { type LoadedFigures, loadFigureFiles } from "./load-figures.ts";
import {
  type LoadedAccount,
  type LoadedSources,
  loadAccountFile,
  loadSources,
} from "./load-files.ts";
import type { LoadedFile } from "./load-parsed.ts";
import type { Texts } from "./load-text.ts";
import { lookToResult } from "./look.ts";
import type { Break } from "./parse-breaks.ts";
import type { PlacedFigure } from "./parse-figures.ts";
import { tableCheck } from "./parse-table.ts";
import { checkSources } from "./source-checks.ts";
import { yearChecks } from "./year-checks.ts";

/** Where to read from. */
export interface LoadOptions {
  /**
   * The data folder; by default the one that the environment variable
   * `PERFORMANCE_ACCOUNT_DATA` names, or `data` beside the library.
   */
  readonly data?: string;
}

/** What to check. */
export interface CheckOptions extends LoadOptions {
  /**
   * Texts to check as if they were written, by path within the folder, such as
   * `accounts/2019.csv`; none by default.
   */
  readonly texts?: Readonly<Record<string, string>>;
}

/** Accounts that can be used, and everything that the checks found. */
export interface CheckedAccounts {
  /** Newest first. */
  readonly accounts: readonly Account[];
  /** Accounts of other years and populations, put together from other sources; the newest first. */
  readonly assembled: readonly Account[];
  /** The figures that other sources than accounts print, file by file. */
  readonly figures: readonly PlacedFigure[];
  /** Where numbers before and after must not be compared, the earliest first. */
  readonly breaks: readonly Break[];
  /** The whole rows of `sources.csv`, in its order. */
  readonly sources: readonly Source[];
  /** Errors and warnings of all files; empty if there are none. */
  readonly faults: readonly Fault[];
  /**
   * What each check says of each file, also those that found nothing or could not run:
   * the folder first, then the sources, then the accounts, the newest first, then the figures of
   * other sources, and last whether any contradict each other.
   */
  readonly results: readonly CheckResult[];
}

/** Which account to load, and where from. */
export interface AccountOptions extends LoadOptions {
  /**
   * Whom the account is to speak of, for a year that has several; by default the one whose
   * document was entered, or else the one of which more is known. Empty means the default.
   */
  readonly population?: Population | "";
}

/**
 * Loads the account that describes a year: the one that was entered from its document, or else
 * what other sources print of the year, put together.
 * @example const account = await loadAccount(2018);
 * @param year The year that the figures describe.
 * @throws {RangeError} If there is no account for the year and population; names those there are.
 * @throws {DataError} If its files or `sources.csv` have faults; lists all of them.
 */
export async function loadAccount(year: number, options: AccountOptions = {}): Promise<Account> {
  const { population = "" } = options;
  const data = options.data ?? defaultFolder();
  const isMeant = (account: Pick<Account, "population">) =>
    population === "" || account.population === population;
  if ((await loadYears(data)).includes(year)) {
    const sources = await loadSources(data);
    const { account, ...loaded } = await loadAccountFile(data, year, sources);
    const faults = [...sources.faults, ...loaded.faults];
    if (!account || hasErrors(faults)) throw new DataError(faults);
    if (isMeant(account)) return account;
  }
  const { accounts, assembled, faults } = await checkAccounts({ data });
  const found = assembled.find((one) => one.year === year && isMeant(one));
  const needed = faults.filter(({ file }) => !file.startsWith(join(data, "accounts")));
  if (hasErrors(needed)) throw new DataError(needed);
  if (found) return found;
  const there = [...accounts, ...assembled];
  throw new RangeError(
    there.some((one) => one.year === year)
      ? `Cannot load the account of ${year} for "${population}": wanted one of ${there
          .flatMap((one) => (one.year === year ? [one.population] : []))
          .join(", ")}`
      : `Cannot load the account of "${year}": wanted one of ${listYears(there)}`,
  );
}

const listYears = (accounts: readonly Account[]) =>
  [...new Set(accounts.map(({ year }) => year))].toSorted((a, b) => b - a).join(", ") ||
  "none, since there is no account";

/**
 * Loads every account that was entered from its document, newest first.
 * @throws {DataError} If any file has faults; lists all faults of all files.
 */
export async function loadAccounts(options: LoadOptions = {}): Promise<readonly Account[]> {
  const { accounts, faults } = await checkAccounts(options);
  if (hasErrors(faults)) throw new DataError(faults);
  return accounts;
}

/**
 * Loads every account that can be read, with what each check says of each file instead of an
 * error. Beyond the checks of each account, it compares an account with the one before it of the
 * same population, and the sources with what the accounts cite; those only warn.
 * @example const { results } = await checkAccounts();
 */
export async function checkAccounts(options: CheckOptions = {}): Promise<CheckedAccounts> {
  const data = options.data ?? defaultFolder();
  const texts = toTexts(data, options.texts ?? {});
  const years = await loadYears(data, texts);
  const folder = checkFolder(join(data, "accounts"), years);
  const { sources, ...read } = await loadSources(data, texts);
  const loaded = await Promise.all(
    years.map((year) => loadAccountFile(data, year, { sources, texts })),
  );
  const elsewhere = await loadFigureFiles(data, sources, texts);
  const { breaks, ...parted } = await loadBreaks(data, sources, texts);
  const between = checkCitations(read, loaded, [...elsewhere, parted]);
  const figures = elsewhere.flatMap((one) => one.figures);
  const conflicts =
    elsewhere.length > 0
      ? [checkConflicts([...loaded.flatMap(listFigures), ...figures], join(data, "figures"))]
      : [];
  const across = loaded.map((one) => ({ ...one, across: compareYears(one, loaded) }));
  const accounts = loaded.flatMap(({ account }) => account ?? []);
  const elsewhereFigures = figures.map(({ figure }) => figure);
  return {
    ...{ accounts, assembled: assembleAccounts(elsewhereFigures, accounts) },
    ...{ figures, breaks, sources },
    faults: [
      ...folder.faults,
      ...read.faults,
      ...toFaults(between),
      ...across.flatMap((one) => [...one.faults, ...toFaults(one.across)]),
      ...elsewhere.flatMap((one) => one.faults),
      ...parted.faults,
      ...toFaults(conflicts),
    ],
    results: [
      folder,
      ...read.results,
      ...between,
      ...across.flatMap((one) => [...one.results, ...one.across]),
      ...elsewhere.flatMap((one) => one.results),
      ...parted.results,
      ...conflicts,
    ],
  };
}

function defaultFolder(): string {
  return (
    process.env.PERFORMANCE_ACCOUNT_DATA ??
    fileURLToPath(new URL("../../../../data", import.meta.url))
  );
}

const hasErrors = (faults: readonly Fault[]) => faults.some(({ severity }) => severity === "error");

const toFaults = (results: readonly CheckResult[]) => results.flatMap(({ faults }) => faults);

const toTexts = (data: string, texts: Readonly<Record<string, string>>): Texts =>
  new Map(Object.entries(texts).map(([path, text]) => [join(data, path), text]));

async function loadYears(data: string, texts: Texts = new Map()): Promise<readonly number[]> {
  const folder = join(data, "accounts");
  const written = await readdir(folder).catch(() => []);
  const proposed = [...texts.keys()].map((path) => relative(folder, path));
  const years = [...written, ...proposed].flatMap((name) => /^(\d{4})\.csv$/.exec(name)?.[1] ?? []);
  return [...new Set(years)].map(Number).sort((a, b) => b - a);
}

function checkFolder(file: string, years: readonly number[]): CheckResult {
  const check = "there is an account";
  const place = { file, line: undefined, indicator: undefined };
  const none = { found: "no account", wanted: "a file such as 2018.csv" };
  const faults: readonly Fault[] =
    years.length > 0 ? [] : [{ severity: "error", check, ...place, ...none }];
  return toResult(
    { check, noun: "files", looked: years.length, faults },
    { file, year: undefined },
  );
}

function checkCitations(
  { file, rows }: Pick<LoadedSources, "file" | "rows">,
  accounts: readonly LoadedAccount[],
  others: readonly (LoadedFile & Pick<LoadedFigures, "cited">)[],
) {
  const loaded = [...accounts, ...others];
  const cited = new Set(loaded.flatMap((one) => one.cited));
  const isUnread = ({ results }: LoadedFile) =>
    results.some(({ check, state }) => check === tableCheck.check && state !== "ok");
  const unread = loaded.filter(isUnread).map((one) => basename(one.file));
  return checkSources(rows, { file, cited, unread });
}

/** The figures of an account with their places. */
const listFigures = ({ account, file, place }: LoadedAccount): readonly PlacedFigure[] =>
  Object.values(account?.figures ?? {})
    .filter(({ value }) => value !== undefined)
    .map((figure) => ({ figure, file, line: place.findLine(figure.indicator) ?? 1 }));

/** Compares an account with the nearest one before it of the same population. */
function compareYears(
  { account, place }: LoadedAccount,
  loaded: readonly LoadedAccount[],
): readonly CheckResult[] {
  const named = yearChecks.map(({ name }) => ({ check: name, noun: "figures" }));
  if (!account) return toNotRun(named, "no figure can be read", place);
  const earlier = loaded
    .flatMap((one) => one.account ?? [])
    .find(({ year, population }) => year < account.year && population === account.population);
  if (!earlier)
    return toNotRun(named, `there is no earlier account of ${account.population}`, place);
  return yearChecks.map(({ name, look }) => lookToResult(name, look(account, earlier), place));
}
