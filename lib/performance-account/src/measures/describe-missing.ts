import { anyIndicatorIds } from "../account/catalogue.ts";
import { isUnspoken } from "../account/to-missing-figure.ts";
import { list } from "../language/list.ts";
import { phrase } from "../language/phrase.ts";
import type { Measure } from "./derived.ts";

/**
 * What is missing and why, each reason once: `Performance Account 2018 does not give “State” or
 * “Regions”.` Of a derived number it names the figures that it lacks. Empty if nothing is missing.
 * @example
 * console.log(describeMissing([account.figures.financing_state]));
 */
export function describeMissing(measures: readonly Measure[]): string {
  const byReason = Map.groupBy(findMissing(measures), toReason);
  return [...byReason].map(([reason, roots]) => describeReason(reason, roots)).join(" ");
}

/** The reason as a sentence; empty where the account simply does not speak of it. */
function toReason(measure: Measure): string {
  const { missing = "" } = measure;
  if (measure.origin === "printed" && isUnspoken(measure)) return "";
  return /[.!?…]$/.test(missing) ? missing : `${missing}.`;
}

function describeReason(reason: string, roots: readonly Measure[]): string {
  const names = roots.map(({ label }) => phrase`“${label}”`);
  const [first] = roots;
  if (first?.origin === "derived")
    return names.length > 1
      ? phrase`${list(names)} cannot be worked out, since their divisors are zero.`
      : phrase`${list(names)} cannot be worked out, since its divisor is zero.`;
  if (reason !== "") return phrase`Not given: ${list(names)}. ${reason}`;
  return phrase`${first?.source.title ?? ""} does not give ${list(names, "or")}.`;
}

/**
 * The figures that missing measures lack, each once and in the catalogue's order, then what cannot
 * be worked out although its inputs are given.
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
