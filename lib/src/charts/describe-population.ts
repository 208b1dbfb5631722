import type { Account, Population } from "../account/account.ts";
import { formatMeasure } from "../measures/format-measure.ts";

/** Whom an account speaks of, in words: `the 38 most significant clusters and innovation networks`. */
export function describePopulation({ population, figures }: Account): string {
  const { clusters } = figures;
  const count = clusters.value === undefined ? "" : `${formatMeasure(clusters)} `;
  return `the ${count}${names[population]}`;
}

const names: Readonly<Record<Population, string>> = {
  "clusters-and-networks": "most significant clusters and innovation networks",
  "innovation-networks": "innovation networks of the ministry’s programme",
};
