import { toShortPath } from "notebook-press/command";
import type { Asked, Variant } from "notebook-press/site";
import { type Account, catalogue } from "performance-account";
import { allYears, isFirstOfYear, toAccountName } from "./account-name.ts";
import { chooseAccounts } from "./choose-accounts.ts";
import { findTopics } from "./find-topics.ts";

/**
 * The ways in which notebooks are run: those that declare a year for each account that is asked
 * for, the others once, since they speak of all years.
 * @throws {UsageError} If there is no such account.
 */
export function chooseVariants(
  accounts: readonly Account[],
  asked: Omit<Asked, "lang">,
  year: number | "all" | undefined,
): readonly Variant[] {
  return [
    ...chooseAccounts(accounts, asked, year).map((account) => toVariant(account, accounts)),
    { name: allYears, accepts: (_, parameters) => !parameters.includes("year") },
  ];
}

function toVariant(account: Account, accounts: readonly Account[]): Variant {
  const { year, population } = account;
  // The year alone means the first account of several.
  const isFirst = isFirstOfYear(account, accounts);
  return {
    name: toAccountName(account, accounts),
    chosenBy: ["year", "population"],
    parameters: { year, ...(!isFirst && { population }) },
    accepts: (source, parameters) => {
      const topics = findTopics(source.notebook, toShortPath(source.path));
      if (!parameters.includes("year")) return false;
      if (topics && !account.isDocument && !hasFigure(account, topics))
        return "no figure of its topics";
      return isFirst || parameters.includes("population") || "it takes no population";
    },
  };
}

const hasFigure = ({ figures }: Account, topics: readonly string[]) =>
  catalogue.some(({ id, topic }) => topics.includes(topic) && figures[id].value !== undefined);
