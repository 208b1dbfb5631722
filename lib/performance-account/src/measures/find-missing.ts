import { anyIndicatorIds } from "../account/catalogue.ts";
import type { Measure } from "./derived.ts";

/**
 * What is at the root of missing measures: the figures that the account lacks, each once and in
 * the order of the catalogue, then what cannot be worked out although its inputs are given.
 */
export function findMissing(measures: readonly Measure[]): readonly Measure[] {
  const roots = measures.filter(isMissing).flatMap(findRoots);
  const distinct = [...new Map(roots.map((root) => [root.label, root])).values()];
  return distinct.toSorted((a, b) => toRank(a) - toRank(b));
}

function findRoots(measure: Measure): readonly Measure[] {
  if (measure.origin === "printed") return [measure];
  const inputs = measure.inputs.filter(isMissing);
  return inputs.length === 0 ? [measure] : inputs.flatMap(findRoots);
}

const isMissing = ({ value }: Measure) => value === undefined;

const ids: readonly string[] = anyIndicatorIds;

const toRank = (root: Measure) =>
  root.origin === "printed" ? ids.indexOf(root.indicator) : anyIndicatorIds.length;
