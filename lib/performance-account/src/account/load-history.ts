import type { Account, AnyFigure } from "./account.ts";
import type { Break } from "./break-table.ts";
import { indicatorIds } from "./catalogue.ts";
import { checkAccounts } from "./check-accounts.ts";
import type { LoadOptions } from "./data-folder.ts";
import { DataError, hasErrors } from "./fault.ts";

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
  const elsewhere = figures.map(({ figure }) => figure);
  const own = accounts.flatMap((account) => indicatorIds.map((id) => account.figures[id]));
  return {
    figures: [...own, ...elsewhere].filter(({ value }) => value !== undefined),
    accounts: [...accounts, ...assembled].toSorted((one, other) => other.year - one.year),
    breaks,
  };
}
