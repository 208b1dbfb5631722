import type { Account } from "../account/account.ts";
import { catalogue } from "../account/catalogue.ts";
import type { Earlier } from "../account/load.ts";
import { namePopulation } from "../account/population-names.ts";
import { findChanges } from "../measures/change.ts";
import { isAverage, type Measure } from "../measures/derived.ts";
import { displayable } from "../text/displayable.ts";
import { type Sentence, sentence } from "./sentence.ts";

/**
 * What to know before an account is compared with the nearest earlier one of its population, as a
 * list to show, once a page: how many clusters each covers, where totals are compared and that
 * differs or is not known; or that the one earlier account is of another population. Empty if
 * there is nothing to know.
 * @example await show(describeEarlier(account, await loadEarlier(account)));
 */
export function describeEarlier(
  account: Account,
  { same, other, breaks }: Pick<Earlier, "same" | "other" | "breaks">,
): readonly Sentence[] {
  // Comparisons tell themselves that another set is meant.
  const isSetTold = breaks.some(
    ({ year, indicators }) =>
      same && indicators.length === 0 && same.year < year && year <= account.year,
  );
  if (same) return isSetTold ? [] : displayable(describeClusters(account, same));
  if (!other) return [];
  return displayable([
    sentence`There is no earlier account of the ${namePopulation(account.population)} to compare with. The account of ${other.year} counts another set, the ${namePopulation(other.population)}, and is not compared.`,
  ]);
}

function describeClusters(account: Account, earlier: Account): readonly Sentence[] {
  const [now, before] = [account.figures.clusters, earlier.figures.clusters];
  const select = ({ figures }: Account) => catalogue.map(({ id }) => figures[id]).filter(isTotal);
  const isCompared = findChanges(account, earlier, select).length > 0;
  if (!isCompared || (now.value !== undefined && now.value === before.value)) return [];
  if (now.value === undefined || before.value === undefined)
    return [
      sentence`A change of a total may come from the number of clusters, which the two accounts do not both give.`,
    ];
  return [
    sentence`The account covers ${now} clusters, against ${before} in ${earlier.year}, so a change of a total may come from that; whether the clusters are the same ones is not known.`,
  ];
}

/** Whether it grows with the number of clusters, without being that number. */
const isTotal = (measure: Measure) =>
  measure.origin === "printed" &&
  measure.unit !== "share" &&
  measure.indicator !== "clusters" &&
  !isAverage(measure);
