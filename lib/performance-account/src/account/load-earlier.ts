import { basename } from "node:path";
import type { Account } from "./account.ts";
import type { Break } from "./break-table.ts";
import { checkAccounts } from "./check-accounts.ts";
import type { LoadOptions } from "./data-folder.ts";
import { DataError, hasErrors } from "./fault.ts";

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
  const { accounts, assembled, breaks, faults } = await checkAccounts(options);
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
