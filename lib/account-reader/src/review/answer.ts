import type { IndicatorId } from "performance-account";

/** What the editor says of a figure that is not found. */
export type Answer = TakenAnswer | TypedAnswer | MissingAnswer;

/** One of the places in the document. */
export interface TakenAnswer {
  readonly kind: "taken";
  readonly printed: string;
  readonly section: string;
  readonly page: number | undefined;
  readonly line: number;
}

/** A number that the editor reads in the document. */
export interface TypedAnswer {
  readonly kind: "typed";
  readonly printed: string;
  readonly section: string;
}

/** The document does not give it. */
export interface MissingAnswer {
  readonly kind: "missing";
  readonly reason: string;
}

/** Answers by indicator. */
export type Answers = ReadonlyMap<IndicatorId, Answer>;
