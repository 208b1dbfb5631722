import type { Account } from "../account/account.ts";
import type { Earlier } from "../account/load.ts";
import { namePopulation } from "../account/population-names.ts";
import { type Sentence, sentence } from "./sentence.ts";

/**
 * Why an account is compared with none, as a list to show: empty if it has an earlier one of its
 * population, or no earlier one at all.
 */
export function describeEarlier(
  { population }: Account,
  { same, other }: Pick<Earlier, "same" | "other">,
): readonly Sentence[] {
  if (same || !other) return [];
  return [
    sentence`There is no earlier account of the ${namePopulation(population)} to compare with. The account of ${other.year} counts another set, the ${namePopulation(other.population)}, and is not compared.`,
  ];
}
