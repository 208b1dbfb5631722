import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { displayable } from "../text/displayable.ts";
import type { Account, AnyFigure, Break, Population } from "./account.ts";
import { indicatorIds } from "./catalogue.ts";
import { checkAccounts } from "./check-accounts.ts";
import { findDataFolder, type LoadOptions } from "./data-folder.ts";
import { DataError, hasErrors } from "./fault.ts";
import { loadAccountFile, loadSources } from "./load-files.ts";

/** Which account to load, and where from. */
export interface AccountOptions extends LoadOptions {
  /**
   * Whom the account is to speak of where a year has several; by default (or empty) the one entered
   * from its document, or else the one of which more is known.
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
  const data = findDataFolder(options);
  const isMeant = (account: Pick<Account, "population">) =>
    population === "" || account.population === population;
  // Nothing is listed, and no other account read: results are kept until what they come from changes.
  if (existsSync(join(data, "accounts", `${year}.csv`))) {
    const sources = await loadSources(data);
    const { account, ...loaded } = await loadAccountFile(data, year, { sources: sources.read });
    const faults = [...sources.faults, ...loaded.faults];
    if (!account || hasErrors(faults)) throw new DataError(faults);
    if (isMeant(account)) return account;
  }
  const { assembled, faults } = await checkAccounts({ data, isWanted: (one) => one === year });
  const found = assembled.find((one) => one.year === year && isMeant(one));
  const needed = faults.filter(({ file }) => !file.startsWith(join(data, "accounts")));
  if (hasErrors(needed)) throw new DataError(needed);
  if (found) return found;
  const all = await checkAccounts({ data });
  const there = [...all.accounts, ...all.assembled];
  const others = there.filter((one) => one.year === year).map((one) => one.population);
  const years = [...new Set(there.map((one) => one.year))].toSorted((a, b) => b - a).join(", ");
  throw new RangeError(
    others.length > 0
      ? `Cannot load the account of ${year} for "${population}": wanted one of ${others.join(", ")}`
      : `Cannot load the account of "${year}": wanted one of ${years || "none, since there is no account"}`,
  );
}

/**
 * Loads every account that was entered from its document, newest first.
 * @example
 * const [newest] = await loadAccounts();
 * @throws {DataError} If any file has faults; lists all faults of all files.
 */
export async function loadAccounts(options: LoadOptions = {}): Promise<readonly Account[]> {
  const { accounts, faults } = await checkAccounts(options);
  if (hasErrors(faults)) throw new DataError(faults);
  return accounts;
}

/** Everything that is printed of all years, from the accounts and from other sources. */
export interface History {
  /** Every figure with a value, those of accounts first: results, targets, forecasts and more. */
  readonly figures: readonly AnyFigure[];
  /** The accounts, newest first: entered from their documents, or put together from other sources. */
  readonly accounts: readonly Account[];
  /** Where numbers before and after must not be compared, the earliest first. */
  readonly breaks: readonly Break[];
}

/**
 * Loads what is printed of all years.
 * @example const { figures } = await loadHistory();
 * @throws {DataError} If any file has faults; lists all faults of all files.
 */
export async function loadHistory(options: LoadOptions = {}): Promise<History> {
  const { accounts, assembled, figures, breaks, faults } = await checkAccounts(options);
  if (hasErrors(faults)) throw new DataError(faults);
  const elsewhere = figures.map(({ figure }) => displayable(figure));
  const own = accounts.flatMap((account) => indicatorIds.map((id) => account.figures[id]));
  return {
    figures: [...own, ...elsewhere].filter(({ value }) => value !== undefined),
    accounts: [...accounts, ...assembled].toSorted((one, other) => other.year - one.year),
    breaks,
  };
}

/** The accounts before one, entered from their documents or put together from other sources. */
export interface Earlier {
  /** Those of the same population, the nearest first. */
  readonly accounts: readonly Account[];
  /** Where numbers of that population before and after must not be compared. */
  readonly breaks: readonly Break[];
  /** The nearest one of the same population, whatever years lie between; undefined if there is none. */
  readonly same: Account | undefined;
  /** The nearest one of another population; undefined if there is none. It must not be compared. */
  readonly other: Account | undefined;
}

/**
 * Loads the accounts before one. Faults in accounts that are not needed do no harm.
 * @example const { same } = await loadEarlier(account);
 * @throws {DataError} If `sources.csv` has faults, or an account that is, or may be, the nearest.
 */
export async function loadEarlier(account: Account, options: LoadOptions = {}): Promise<Earlier> {
  const isWanted = (year: number) => year < account.year;
  const { accounts, assembled, breaks, faults } = await checkAccounts({ ...options, isWanted });
  const before = [...accounts, ...assembled]
    .filter(({ year }) => year < account.year)
    .toSorted((one, other) => other.year - one.year);
  const isSame = ({ population }: Account | Break) => population === account.population;
  const same = before.filter(isSame);
  const earlier = {
    accounts: same,
    breaks: breaks.filter(isSame),
    same: same[0],
    other: before.find((one) => !isSame(one)),
  };
  // An account that cannot be read may be the nearest: its population is not known.
  const needed = faults.filter(({ file }) => {
    const year = Number.parseInt(basename(file), 10);
    return Number.isNaN(year) || (year < account.year && year >= (earlier.same?.year ?? 0));
  });
  if (hasErrors(needed)) throw new DataError(needed);
  return earlier;
}
