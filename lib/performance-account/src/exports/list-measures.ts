import type { Account } from "../account/account.ts";
import { anyIndicatorIds, indicatorIds } from "../account/catalogue.ts";
import type { Derived, Measure } from "../measures/derived.ts";
import { findMeasures } from "../measures/find-measures.ts";
import { toMeasureId } from "./to-measure-id.ts";

/**
 * Every measure of an account by its id, missing ones included: the figures, then the derived
 * numbers, both in the order of the catalogue, which no year's numbers change.
 */
export function listMeasures(account: Account): ReadonlyMap<string, Measure> {
  const derived = findMeasures(account).flatMap(withInputs);
  const inOrder = derived.toSorted((one, other) => toRank(one) - toRank(other));
  const measures = [...indicatorIds.map((id) => account.figures[id]), ...inOrder];
  // What stands twice keeps its first place.
  return new Map(measures.map((measure) => [toMeasureId(measure), measure]));
}

function withInputs(derived: Derived): readonly Derived[] {
  const inputs = derived.inputs.flatMap((input) =>
    input.origin === "derived" ? withInputs(input) : [],
  );
  return [...inputs, derived];
}

const ids: readonly string[] = anyIndicatorIds;

/** The place in the catalogue of the figure that a formula begins with. */
function toRank(measure: Measure | undefined): number {
  if (measure?.origin === "derived") return toRank(measure.inputs[0]);
  return measure ? ids.indexOf(measure.indicator) : -1;
}
