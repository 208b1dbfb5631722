import { basename } from "node:path";
import type { Account } from "./account.ts";
import { DataError } from "./fault.ts";
import { checkAccounts, type LoadOptions } from "./load.ts";

/** The accounts before one. */
export interface Earlier {
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
  const { accounts, faults } = await checkAccounts(options);
  const before = accounts.filter(({ year }) => year < account.year);
  const find = (isSame: boolean) =>
    before.find(({ population }) => (population === account.population) === isSame);
  const earlier = { same: find(true), other: find(false) };
  // An account that cannot be read may be the nearest: its population is not known.
  const needed = faults.filter(({ file }) => {
    const year = Number.parseInt(basename(file), 10);
    return Number.isNaN(year) || (year < account.year && year >= (earlier.same?.year ?? 0));
  });
  if (needed.some(({ severity }) => severity === "error")) throw new DataError(needed);
  return earlier;
}
