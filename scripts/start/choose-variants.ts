import { toShortPath, UsageError } from "notebook-press/command";
import type { Notebook } from "notebook-press/jupyter";
import type { Asked, Variant } from "notebook-press/site";
import { type Account, catalogue } from "performance-account";
import { historyCatalogue } from "performance-account/data";
import { allYears, isFirstOfYear, toAccountName } from "./account-name.ts";

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

/**
 * The accounts to run a set of parameters for: all of the year and population that are asked for,
 * or the newest one that was entered from its document.
 * @param accounts The newest first, of one year the one of which more is known before the others.
 * @param asked The year that is asked for, if one is.
 * @throws {UsageError} If there is none, or two years are asked for.
 */
function chooseAccounts(
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

const known: readonly string[] = [
  ...new Set([...catalogue, ...historyCatalogue].map(({ topic }) => topic)),
];

/**
 * The topics of the catalogue that a notebook says it is about, in its metadata; undefined where
 * it says nothing.
 * @param path Names the notebook in what is wrong.
 * @throws {UsageError} If a topic is unknown, or there is no list of topics.
 */
export function findTopics({ metadata }: Notebook, path: string): readonly string[] | undefined {
  const { topics } = (metadata.performance_account ?? {}) as { topics?: unknown };
  if (topics === undefined) return undefined;
  const wanted = `wanted topics of the catalogue: ${known.join(", ")}`;
  if (!Array.isArray(topics) || topics.length === 0)
    throw new UsageError(`${path}: Cannot read the topics ${JSON.stringify(topics)}: ${wanted}`);
  const unknown = topics.filter((topic) => !known.includes(topic));
  if (unknown.length === 0) return topics;
  const quoted = unknown.map((topic) => JSON.stringify(topic)).join(", ");
  throw new UsageError(`${path}: Cannot find the topic ${quoted}: ${wanted}`);
}
