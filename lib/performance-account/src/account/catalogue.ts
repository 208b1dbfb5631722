import { chooseText } from "../language/language.ts";
import { accountEntries } from "./entries/account-entries.ts";
import type { Entry } from "./entries/entry.ts";
import { grantEntries } from "./entries/grant-entries.ts";
import { participationEntries } from "./entries/participation-entries.ts";
import { sisterEntries } from "./entries/sister-entries.ts";
import { surveyEntries } from "./entries/survey-entries.ts";
import type { Indicator } from "./indicator.ts";

// What sources beside the accounts print: an account that had them would be asked for them
// every year.
const historyEntries = {
  ...participationEntries,
  ...surveyEntries,
  ...grantEntries,
  ...sisterEntries,
} as const;

/** Id of an indicator in the catalogue, such as `companies_new_ideas`. */
export type IndicatorId = keyof typeof accountEntries;

/** Id of an indicator that only other sources than accounts print. */
export type HistoryIndicatorId = keyof typeof historyEntries;

/** Id of any indicator, also of those that only other sources than accounts print. */
export type AnyIndicatorId = IndicatorId | HistoryIndicatorId;

/** An indicator, whose id is known to the compiler. */
export interface CatalogueEntry<Id extends AnyIndicatorId = IndicatorId> extends Indicator {
  /** Id by which data and code name it, such as `companies_new_ideas`. */
  readonly id: Id;
}

/** Every indicator that an account can state, by topic, with its texts in the language chosen. */
export const catalogue: readonly CatalogueEntry[] = toCatalogue(accountEntries);

/** What else is printed of clusters: in surveys, by those who give money, in other years. */
export const historyCatalogue: readonly CatalogueEntry<HistoryIndicatorId>[] =
  toCatalogue(historyEntries);

/** Ids of all indicators of an account, in the catalogue's order. */
export const indicatorIds: readonly IndicatorId[] = catalogue.map(({ id }) => id);

const all: readonly CatalogueEntry<AnyIndicatorId>[] = [...catalogue, ...historyCatalogue];

/** Ids of all indicators, those of accounts first. */
export const anyIndicatorIds: readonly AnyIndicatorId[] = all.map(({ id }) => id);

/**
 * The catalogue's entry for an id.
 * @example
 * console.log(findIndicator("companies").label);
 * // Participating companies
 * @throws {RangeError} If there is none.
 */
export function findIndicator<Id extends AnyIndicatorId>(id: Id): CatalogueEntry<Id> {
  const indicator = all.find((entry) => entry.id === id);
  if (!indicator)
    throw new RangeError(`Cannot find indicator "${id}": wanted one of the catalogue`);
  return indicator as CatalogueEntry<Id>;
}

function toCatalogue<Id extends AnyIndicatorId>(entries: Readonly<Record<Id, Entry>>) {
  const ids = Object.keys(entries) as Id[];
  return ids.map((id): CatalogueEntry<Id> => toIndicator(id, entries[id]));
}

/** Texts are looked up whenever they are read, since the language can be chosen later. */
function toIndicator<Id extends AnyIndicatorId>(id: Id, entry: Entry): CatalogueEntry<Id> {
  const { labelDa, nounDa, definitionDa, ...english } = entry;
  return {
    ...english,
    id,
    get label() {
      return chooseText(english.label, labelDa);
    },
    get noun() {
      return chooseText(english.noun, nounDa);
    },
    get definition() {
      return chooseText(english.definition, definitionDa);
    },
  };
}
