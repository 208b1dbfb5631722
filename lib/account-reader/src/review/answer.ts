import type { IndicatorId } from "performance-account";
import type { DraftCandidate } from "../extract/decide/draft.ts";

/** What the editor says of a figure: a place in the document, a number read there, or why there is none. */
export type Answer =
  | TakenAnswer
  | { readonly kind: "typed"; readonly printed: string; readonly section: string }
  | { readonly kind: "missing"; readonly reason: string };

/** One of the places in the document. */
export interface TakenAnswer extends Pick<DraftCandidate, "printed" | "section" | "page" | "line"> {
  readonly kind: "taken";
}

export type Answers = ReadonlyMap<IndicatorId, Answer>;
