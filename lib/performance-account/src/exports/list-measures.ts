import type { Account } from "../account/account.ts";
import { anyIndicatorIds, findIndicator, indicatorIds } from "../account/catalogue.ts";
import type { Indicator } from "../account/indicator.ts";
import type { Derived, Measure } from "../measures/derived.ts";
import { findMeasures } from "../measures/find-measures.ts";

/**
 * Every measure of an account by its id, missing ones included: first the figures, then the derived
 * numbers, both in the catalogue's order, which no year's numbers change.
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

/**
 * The id of a measure: a figure's in the catalogue, or made of operation and inputs, such as
 * `financing_per_company`. No label goes in, so it is the same in every year and language.
 */
export function toMeasureId(measure: Measure): string {
  if (measure.origin === "printed") return measure.indicator;
  const [first, ...rest] = measure.inputs.map(toMeasureId);
  const [one = "", other = ""] = [first, rest.join("_and_")];
  if (measure.operator === "×") return `${one}_of_all_${other}`;
  if (measure.operator === "−") return `${one}_less_${other}`;
  if (measure.operator === "+") return findStem(measure) ?? [one, ...rest].join("_and_");
  if (measure.unit !== "share") return `${one.replace(/_total$/, "")}_per_${toSingular(other)}`;
  return isPart(measure) ? `${one}_share` : `${one}_to_${other}`;
}

/** What parts are all called before they are told apart: `certified` of `certified_gold` and others. */
function findStem({ inputs }: Derived): string | undefined {
  const stems = new Set(inputs.map((input) => /^(.+)_/.exec(toMeasureId(input))?.[1]));
  return stems.size === 1 ? [...stems][0] : undefined;
}

/** Whether what is divided is a part of the whole below it, or a sum of such parts. */
function isPart({ inputs: [part, whole] }: Derived): boolean {
  if (part?.origin !== "printed" || whole?.origin !== "printed")
    return part?.origin === "derived" && part.operator === "+";
  if (part.indicator === "own") return false;
  const { partOf }: Indicator = findIndicator(part.indicator);
  return partOf === whole.indicator;
}

/** The first word of an id stands for one of its things: `company` of `companies`. */
const toSingular = (id: string) =>
  id.replace(/^[a-z]+/, (word) => word.replace(/ies$/, "y").replace(/s$/, ""));
