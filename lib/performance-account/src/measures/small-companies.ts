import type { Account, AccountPopulation, AnyFigure } from "../account/account.ts";
import type { AnyIndicatorId } from "../account/catalogue.ts";
import type { History } from "../account/load.ts";
import { type Derived, share } from "./derived.ts";
import { toSeries } from "./series.ts";

/** Companies with fewer than 50 employees among those with an outcome. */
export interface SmallCompanies {
  /** Companies with fewer than 50 employees that are counted for the outcome. */
  readonly small: AnyFigure;
  /** All companies that the same source counts for it. */
  readonly all: AnyFigure;
  /** The one as a share of the other. */
  readonly share: Derived;
  /** What the rule of precedence chooses for all companies: of a year with an account, its own. */
  readonly chosen: AnyFigure;
  /** Whether the source counts as many companies in all as the chosen figure says. */
  readonly agrees: boolean;
}

/** Whose outcomes, and of which year. */
export interface SmallCompaniesOptions extends Partial<Pick<Account, "year">> {
  /** Whom the figures speak of. */
  readonly population: AccountPopulation;
}

/**
 * How many companies with fewer than 50 employees stand behind each outcome of a year, the newest
 * that says so by default, divided by the total of the same source. An outcome without both is
 * left out.
 * @example
 * const whom = { population: "clusters-and-networks", year: 2018 } as const;
 * for (const { small, share } of smallCompanies(history, whom)) console.log(small.label, formatMeasure(share));
 */
export function smallCompanies(
  history: History,
  { population, year: asked }: SmallCompaniesOptions,
): readonly SmallCompanies[] {
  const listPoints = (indicator: AnyIndicatorId) =>
    toSeries(history, { indicator, population }).points.filter(
      ({ year, lastYear }) => year === lastYear,
    );
  const years = pairs.flatMap(([part]) => listPoints(part)).map(({ year }) => year);
  const wanted = asked ?? Math.max(...years);
  const find = (indicator: AnyIndicatorId) => {
    const point = listPoints(indicator).find(({ year }) => year === wanted);
    return point ? [point.figure, ...point.others] : [];
  };
  return pairs.flatMap(([part, whole]) => {
    const [small] = find(part);
    const totals = find(whole);
    const all = totals.find(({ source }) => source.id === small?.source.id);
    const [chosen] = totals;
    if (!small || !all || !chosen) return [];
    return [{ small, all, share: share(small, all), chosen, agrees: all.value === chosen.value }];
  });
}

const pairs = [
  ["companies_new_competences_small", "companies_new_competences"],
  ["companies_new_ideas_small", "companies_new_ideas"],
  ["companies_new_products_small", "companies_new_products"],
] as const;
