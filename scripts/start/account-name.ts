import type { Account } from "performance-account";
import { type AccountPopulation, accountPopulations } from "performance-account/data";

type Place = Pick<Account, "year" | "population">;

const either = accountPopulations.join("|");

/**
 * Whether an account is the one that its year alone means: that of a document, or the one of
 * which more is known.
 * @param accounts All there are, of one year the first before the others.
 */
export const isFirstOfYear = (account: Place, accounts: readonly Place[]): boolean =>
  (accounts.find(({ year }) => year === account.year) ?? account).population === account.population;

/** The name of an account's folder: its year, with its population where the year alone means another. */
export const toAccountName = (account: Place, accounts: readonly Place[]): string =>
  isFirstOfYear(account, accounts) ? `${account.year}` : `${account.year}-${account.population}`;

/** The year of a folder's name, and the population where it has one; undefined for other names. */
export function maybeParseAccountName(
  name: string,
): { readonly year: number; readonly population: AccountPopulation | undefined } | undefined {
  const [, year, population] = new RegExp(`^(\\d{4})(?:-(${either}))?$`).exec(name) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), population: population as AccountPopulation | undefined };
}

/** Whether a text behind a year could be taken for a population. */
export const beginsWithPopulation = (text: string): boolean =>
  new RegExp(`^(?:${either})(?:-|$)`, "i").test(text);
