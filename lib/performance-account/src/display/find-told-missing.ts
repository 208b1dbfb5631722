import { findNotGiven } from "../charts/notice.ts";
import type { ChartSpec } from "../charts/spec.ts";
import { findMissing } from "../measures/find-missing.ts";
import { findMeasures } from "./table.ts";
import type { Showable } from "./to-bundle.ts";

/** Labels of what is said to be missing where a chart or a table that has no value is shown. */
export function findToldMissing(shown: Showable | undefined): readonly string[] {
  if (typeof shown !== "object") return [];
  if ("$schema" in shown) return findNotGiven(shown as ChartSpec) ?? [];
  if (!("kind" in shown) || shown.kind !== "table") return [];
  const measures = findMeasures(shown);
  const isEmpty = measures.every(({ value }) => value === undefined);
  return isEmpty ? findMissing(measures).map(({ label }) => label) : [];
}
