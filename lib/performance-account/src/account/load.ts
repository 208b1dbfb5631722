import { join } from "node:path";
import type { Account, Population } from "./account.ts";
import { checkAccounts, loadYears } from "./check-accounts.ts";
import { findDataFolder, type LoadOptions } from "./data-folder.ts";
import { DataError, hasErrors } from "./fault.ts";
import { loadAccountFile, loadSources } from "./load-files.ts";

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
  const data = findDataFolder(options);
  const isMeant = (account: Pick<Account, "population">) =>
    population === "" || account.population === population;
  if ((await loadYears(data)).includes(year)) {
    const sources = await loadSources(data);
    const { account, ...loaded } = await loadAccountFile(data, year, { sources: sources.read });
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
