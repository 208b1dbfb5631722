import type { IndicatorId } from "performance-account";

/** What a number is bound to. */
export interface Binding {
  readonly indicator: IndicatorId;
  /** Why it cannot be taken without a look; undefined if it can. */
  readonly doubt: string | undefined;
}

/** The doubt of a number beside a word that may make it count a part only; undefined without one. */
export const toLimitDoubt = (word: string | undefined): string | undefined =>
  word && `"${word}" may limit what it counts`;

/** What surrounds a statement. */
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
  /** The whole paragraph. */
  readonly paragraph: string;
  readonly kind: "sentence" | "label";
}
