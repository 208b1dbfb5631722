import type { Account } from "../account/account.ts";
import { namePopulation } from "../account/population-names.ts";
import { phrase } from "../language/phrase.ts";
import { formatMeasure } from "../measures/format-measure.ts";

/** Whom an account speaks of, in words: `the 38 most significant clusters and innovation networks`. */
export function describePopulation({ population, figures }: Account): string {
  const { clusters } = figures;
  const name = namePopulation(population);
  return clusters.value === undefined
    ? phrase`the ${name}`
    : phrase`the ${formatMeasure(clusters)} ${name}`;
}
