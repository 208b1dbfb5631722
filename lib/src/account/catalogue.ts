import { translate } from "../language/phrase.ts";
import type { Indicator } from "./indicator.ts";
import { indicators } from "./indicators.ts";

/** Id of an indicator in the catalogue, such as `companies_new_ideas`. */
export type IndicatorId = (typeof indicators)[number]["id"];

/** An indicator of the catalogue, whose id is known to the compiler. */
export interface CatalogueEntry extends Indicator {
  /** Id by which data and code name it, such as `companies_new_ideas`. */
  readonly id: IndicatorId;
}

/**
 * Every indicator that an account can state, in the order of the 2018 account's topics, with its
 * texts in the language chosen.
 */
export const catalogue: readonly CatalogueEntry[] = indicators.map((indicator) => ({
  ...indicator,
  // Read anew each time, since the language can be chosen after this module is loaded.
  get label() {
    return translate(indicator.label);
  },
  get noun() {
    return translate(indicator.noun);
  },
  get definition() {
    return translate(indicator.definition);
  },
}));

/** Ids of all indicators, in the catalogue's order. */
export const indicatorIds: readonly IndicatorId[] = catalogue.map(({ id }) => id);

const byId = new Map<string, CatalogueEntry>(catalogue.map((entry) => [entry.id, entry]));

/**
 * The catalogue's entry for an id.
 * @throws {RangeError} If there is none.
 */
export function findIndicator(id: IndicatorId): CatalogueEntry {
  const indicator = byId.get(id);
  if (!indicator)
    throw new RangeError(`Cannot find indicator "${id}": wanted one of the catalogue`);
  return indicator;
}
