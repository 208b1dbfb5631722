import type { Account } from "../account/account.ts";
import { type Change, change } from "./change.ts";
import type { Measure } from "./derived.ts";

/** Which measures of an account to compare, such as `({ figures }) => [figures.companies]`. */
export type Selection = (account: Account) => readonly Measure[];

/**
 * The changes of those measures that have a value in both accounts, in the order of the later
 * one. Measures are paired by what they measure, not by their place.
 * @throws {RangeError} If the accounts speak of different populations, or the second is not earlier.
 */
export function findChanges(
  account: Account,
  earlier: Account,
  select: Selection,
): readonly Change[] {
  checkPair(account, earlier);
  const known = (one: Account) => select(one).filter(({ value }) => value !== undefined);
  const before = known(earlier);
  return known(account).flatMap((measure) => {
    const other = before.find(
      ({ label, unit }) => label === measure.label && unit === measure.unit,
    );
    if (!other) return [];
    return [change({ measure, year: account.year }, { measure: other, year: earlier.year })];
  });
}

function checkPair(account: Account, earlier: Account): void {
  if (account.population !== earlier.population)
    throw new RangeError(
      `Cannot compare "${earlier.population}" with "${account.population}": wanted accounts of one population`,
    );
  if (earlier.year >= account.year)
    throw new RangeError(
      `Cannot compare "${account.year}" with "${earlier.year}": wanted a year before it`,
    );
}
