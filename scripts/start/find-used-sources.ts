import type { Account } from "performance-account";
import type { Notebook } from "performance-account/jupyter";
import type { RunRecord } from "./run-record.ts";

/**
 * The documents that a notebook's outputs have figures of: that of its account first, then those
 * of other accounts whose title an origin names.
 */
export function findUsedSources(
  { cells }: Notebook,
  account: Account,
  accounts: readonly Account[],
): RunRecord["sources"] {
  const shown = JSON.stringify(
    cells.map((cell) => (cell.cell_type === "code" ? cell.outputs : [])),
  );
  const others = accounts.filter(
    ({ year, source }) =>
      year !== account.year && shown.includes(JSON.stringify(source.title).slice(1, -1)),
  );
  return [account, ...others].map(({ year, source: { title, address, accessed } }) => ({
    ...{ title, year, address, accessed },
  }));
}
