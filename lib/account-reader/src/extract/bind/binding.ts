import type { IndicatorId } from "performance-account";
import type { Passage } from "../passages/passage.ts";
import { findLimit } from "../words/find-unknown-word.ts";
import { average, awarded, clusterContext, total } from "../words/lexicon.ts";

export interface Binding {
  readonly indicator: IndicatorId;
  /** Why it cannot be taken without a look; undefined if it can. */
  readonly doubt: string | undefined;
}

/** The doubt of an amount or share of a source of which nothing says that it is of the financing. */
export const unsettledSource = "nothing says that it is a part of the total financing";

/** The doubt of a number beside gold, silver or bronze of which nothing says that it counts clusters. */
export const unsettledLabel = "nothing says that it counts clusters";

/** The doubt of a number beside a word that may make it count a part only; undefined without one. */
export const toLimitDoubt = (word: string | undefined): string | undefined =>
  word && `"${word}" may limit what it counts`;

/** An indicator, with what may limit it to a part in the words before a number and after its noun. */
export const bindWithin = (indicator: IndicatorId, left: string, afterNoun: string): Binding => ({
  indicator,
  doubt: toLimitDoubt(findLimit(left, afterNoun)),
});

/** Whether the words around a number, or the name of its list, make it an average and no total. */
export const isMean = (left: string, right: string, { caption }: Context): boolean =>
  !total.test(left) && [left, right, caption].some((text) => average.test(text));

export interface Context {
  /** The nearest heading, and the name of the table or list. */
  readonly above: string;
  /** The head of the column of a table; empty elsewhere. */
  readonly head: string;
  /** The name of the table or list alone. */
  readonly caption: string;
  /** The whole sentence or label. */
  readonly text: string;
  /** The sentence before it in its paragraph; empty without one. */
  readonly before: string;
  readonly paragraph: string;
  readonly kind: "sentence" | "label";
}

/** What surrounds the numbers of a passage. */
export function toContext(passage: Passage, text: string): Context {
  const { headings, caption, kind } = passage;
  const base = { kind, above: `${caption} · ${headings.at(-1) ?? ""}`, caption, text };
  return passage.kind === "label"
    ? { ...base, head: passage.head, before: "", paragraph: text }
    : { ...base, head: "", before: passage.before, paragraph: passage.paragraph };
}

/** The number of clusters with a label, if it can be those that hold it. */
export function bindCertified(
  indicator: IndicatorId,
  { left, right }: { readonly left: string; readonly right: string },
  { above, paragraph }: Context,
): Binding {
  const ofClusters = clusterContext.test(`${left} ${right} ${paragraph} ${above}`);
  if (!ofClusters) return { indicator, doubt: unsettledLabel };
  const isAwarded = awarded.test(`${left} ${right}`);
  return {
    indicator,
    doubt: isAwarded ? "it may count only labels awarded in the year" : undefined,
  };
}
