import type { Account, Figure } from "../account/account.ts";
import { catalogue } from "../account/catalogue.ts";
import type { Topic } from "../account/indicator.ts";
import { phrase, translate } from "../language/phrase.ts";
import { lowerFirst } from "../text/lower-first.ts";
import { type Derived, divide, share } from "./derived.ts";

/** A figure and the share that it is of a whole. */
export interface Part {
  /** The part, as printed. */
  readonly figure: Figure;
  /** The part as a share of the whole (0.5 is half). */
  readonly share: Derived;
}

/**
 * Whether the account gives the figure of a part, such as a service or a source of funding.
 * @example
 * const services = participation(account).services.filter(isGiven);
 */
export const isGiven = ({ figure }: Pick<Part, "figure">): boolean => figure.value !== undefined;

/** Who took part, what they used and what came of it. */
export interface Participation {
  /** Companies that took part; the whole of every share. */
  readonly companies: Figure;
  /** Participating companies for each cluster, on average. */
  readonly perCluster: Derived;
  /** Companies by service, largest first, as shares of all. They overlap: never add them up. */
  readonly services: readonly Part[];
  /** Companies by outcome, as shares of all companies; they overlap too. */
  readonly outcomes: readonly Part[];
  /** Companies with new products as a percentage of those with new ideas; not a part of them. */
  readonly productsToIdeas: Derived;
  /** Companies with new products as a percentage of those in projects; not a part of them. */
  readonly productsToProjects: Derived;
}

/**
 * Companies in one year: how many took part, by service used and by outcome.
 * @example
 * const { perCluster } = participation(account);
 * await show(sentence`${perCluster} companies for each cluster.`);
 * // 475 companies for each cluster.
 */
export function participation(account: Account): Participation {
  const { figures } = account;
  const { clusters, companies } = figures;
  const toParts = (topic: Topic) =>
    catalogue
      .filter((indicator) => indicator.topic === topic)
      .map(({ id }) => ({ figure: figures[id], share: share(figures[id], companies) }))
      .sort((a, b) => (b.figure.value ?? -1) - (a.figure.value ?? -1));
  return {
    companies,
    perCluster: divide(companies, clusters, {
      label: translate("Companies per cluster"),
      noun: translate("companies per cluster"),
    }),
    services: toParts("services"),
    outcomes: toParts("outcomes"),
    productsToIdeas: compare(figures.companies_new_products, figures.companies_new_ideas),
    productsToProjects: compare(figures.companies_new_products, figures.companies_projects),
  };
}

/** How large one count is beside another of which it is no part. */
function compare(one: Figure, other: Figure): Derived {
  const label = phrase`${one.label}, compared with ${lowerFirst(other.label)}`;
  return divide(one, other, { label, unit: "share", noun: other.noun });
}
