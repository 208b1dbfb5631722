import { findNotGiven } from "../charts/notice.ts";
import type { ChartSpec } from "../charts/spec.ts";
import { describeMissing, findMissing } from "../measures/describe-missing.ts";
import type { Part } from "../measures/participation.ts";
import { displayable } from "../text/displayable.ts";
import type { Sentence } from "./sentence.ts";
import { findMeasures, isTable } from "./table.ts";
import type { Showable } from "./to-bundle.ts";

/** What surrounds a paragraph. */
export interface ParagraphOptions {
  /** A chart or table above it. Where that says what is missing, it is not said again. */
  readonly after?: Showable;
  /** Parts that it is about; those that are missing are named even if no sentence needs them. */
  readonly about?: readonly Pick<Part, "figure">[];
}

/**
 * Sentences one after the other. Those that lack a number are left out, as are their clauses that
 * lack one; what they lack is said once at the end, with the reason.
 * @example
 * const { companies, financing_state } = account.figures;
 * await show(paragraph([sentence`${companies} took part.`, sentence`The state paid ${financing_state}.`]));
 */
export function paragraph(
  sentences: readonly Sentence[],
  { after, about = [] }: ParagraphOptions = {},
): Sentence {
  const said = sentences.filter(({ parts }) => parts.length > 0);
  const lacking = sentences.flatMap(({ missing }) => missing);
  const told = new Set(findToldMissing(after));
  const missing = findMissing([...about.map(({ figure }) => figure), ...lacking]).filter(
    ({ label }) => !told.has(label),
  );
  // Below a notice, a reader looks for no more of what is missing.
  const rest = said.length === 0 && told.size > 0 ? "" : describeMissing(missing);
  const parts = said.flatMap((one, at) => (at > 0 ? [" ", ...one.parts] : one.parts));
  const gap = parts.length > 0 && rest !== "" ? " " : "";
  return displayable({
    kind: "sentence",
    parts: [...parts, gap, rest].filter((part) => part !== ""),
    missing: [],
  });
}

/** Labels of what is said to be missing where a chart or a table that has no value is shown. */
export function findToldMissing(shown: Showable | undefined): readonly string[] {
  if (typeof shown !== "object") return [];
  if ("$schema" in shown) return findNotGiven(shown as ChartSpec) ?? [];
  if (!isTable(shown)) return [];
  const measures = findMeasures(shown);
  const isEmpty = measures.every(({ value }) => value === undefined);
  return isEmpty ? findMissing(measures).map(({ label }) => label) : [];
}
