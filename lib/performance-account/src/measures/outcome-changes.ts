import type { Account, AccountPopulation } from "../account/account.ts";
import type { History } from "../account/load.ts";
import { type Change, findChanges, type Selection } from "./change.ts";
import { participation } from "./participation.ts";

/** How the companies with each outcome changed between two years. */
export interface OutcomeChanges {
  /** The accounts of both years that there are, the earlier first. */
  readonly accounts: readonly Account[];
  /** The companies counted for each outcome. */
  readonly counts: readonly Change[];
  /** The same as shares of all companies that took part in the year. */
  readonly shares: readonly Change[];
}

/**
 * The outcomes of one population in two years; nothing is compared where an account is missing.
 * @example
 * const { counts } = outcomeChanges(history, "clusters-and-networks", [2016, 2018]);
 * for (const one of counts) await show(describeChange(one));
 * @param years The newest year that gives an outcome as a share, and the one before it, by default.
 */
export function outcomeChanges(
  { accounts }: Pick<History, "accounts">,
  population: AccountPopulation,
  years: readonly [earlier: number, later: number] | undefined = findYears(accounts, population),
): OutcomeChanges {
  if (!years) return { accounts: [], counts: [], shares: [] };
  const [earlier, later] = years;
  const found = [earlier, later].flatMap(
    (year) => accounts.find((one) => one.year === year && one.population === population) ?? [],
  );
  const [before, now] = found;
  const find = (select: Selection) => (before && now ? findChanges(now, before, select) : []);
  return {
    accounts: found,
    counts: find((account) => participation(account).outcomes.map(({ figure }) => figure)),
    shares: find((account) => participation(account).outcomes.map(({ share }) => share)),
  };
}

/** The last two years whose accounts say what part of the companies had an outcome. */
function findYears(
  accounts: readonly Account[],
  population: AccountPopulation,
): readonly [earlier: number, later: number] | undefined {
  const [earlier, later] = accounts
    .filter((one) => one.population === population)
    .filter((one) => participation(one).outcomes.some(({ share }) => share.value !== undefined))
    .map(({ year }) => year)
    .toSorted((one, other) => one - other)
    .slice(-2);
  return earlier !== undefined && later !== undefined ? [earlier, later] : undefined;
}
