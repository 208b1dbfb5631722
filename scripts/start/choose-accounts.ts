import { UsageError } from "notebook-press/command";
import type { Asked } from "notebook-press/site";
import type { Account } from "performance-account";

/**
 * The accounts to run a set of parameters for: all of the year and population that are asked for,
 * or the newest one that was entered from its document.
 * @param accounts The newest first, of one year the one of which more is known before the others.
 * @param asked The year that is asked for, if one is.
 * @throws {UsageError} If there is none, or two years are asked for.
 */
export function chooseAccounts(
  accounts: readonly Account[],
  { set: { name, values }, param }: Omit<Asked, "lang">,
  asked: number | "all" | undefined,
): readonly Account[] {
  const given = param.year ?? values.year;
  const own = typeof given === "string" && param.year !== undefined ? maybeYear(given) : given;
  if (asked !== undefined && own !== undefined && asked !== own)
    throw new UsageError(
      `Cannot run for --year "${asked}" and the parameter year "${own}": wanted one of them`,
    );
  const year = own ?? asked;
  const fitting = choosePopulation(accounts, param.population ?? values.population);
  if (year === "all" && name !== undefined && fitting.length > 1)
    throw new UsageError(
      `Cannot run the set "${name}" for all years: wanted one year, since its name names one folder`,
    );
  if (year === "all") return fitting;
  if (year === undefined)
    return [fitting.find(({ isDocument }) => isDocument) ?? fitting[0]].flatMap((one) => one ?? []);
  const chosen = fitting.filter((account) => account.year === year);
  if (chosen.length > 0) return name === undefined ? chosen : chosen.slice(0, 1);
  const years = [...new Set(fitting.map((account) => account.year))].join(", ");
  throw new UsageError(`Cannot run for year "${year}": wanted one of ${years}`);
}

const maybeYear = (text: string) => (/^\d+$/.test(text) ? Number(text) : text);

/** Those of one population, or all where none is asked for. */
function choosePopulation(accounts: readonly Account[], asked: unknown): readonly Account[] {
  if (asked === undefined || asked === "") return accounts;
  const chosen = accounts.filter(({ population }) => population === asked);
  if (chosen.length > 0) return chosen;
  const known = [...new Set(accounts.map(({ population }) => population))].join(", ");
  throw new UsageError(`Cannot run for the population "${asked}": wanted one of ${known}`);
}
