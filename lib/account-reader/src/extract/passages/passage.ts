import type { DocumentPlace } from "../../document/document.ts";
import type { Rejection } from "../words/wordings.ts";

/** What stands above a piece of a document. */
export interface Surroundings {
  /** Headings above it, the nearest last. */
  readonly headings: readonly string[];
  /** The name of its table or list, or the sentence that leads to it; empty without one. */
  readonly caption: string;
}

export interface SentencePassage extends Surroundings {
  readonly kind: "sentence";
  readonly text: string;
  /** The sentence before it in its paragraph; empty without one. */
  readonly before: string;
  /** The two sentences after it in its paragraph. */
  readonly later: readonly string[];
  readonly paragraph: string;
  /** Where a character of the text stands. */
  readonly findPlace: (offset: number) => DocumentPlace;
}

/** A number with its label beside or above it. */
export interface LabelPassage extends Surroundings, DocumentPlace {
  readonly kind: "label";
  /** The number, with its unit where that stands elsewhere. */
  readonly number: string;
  /** Words that name it: its row, the head of its column, the lines around it. */
  readonly label: string;
  /** The head of its column; empty without one. */
  readonly head: string;
  /** Number and label as the document has them. */
  readonly context: string;
  /** Why it is no result of the year, where its column says so. */
  readonly rejected: Rejection | undefined;
  /** Why it cannot be told what the number belongs to; undefined if it can. */
  readonly doubt: string | undefined;
}

/** A label with its number; it has no head and nothing against it unless that is said. */
export const toLabel = (
  label: Omit<LabelPassage, "kind" | "head" | "rejected" | "doubt"> & Partial<LabelPassage>,
): LabelPassage => ({ head: "", rejected: undefined, doubt: undefined, ...label, kind: "label" });

export type Passage = SentencePassage | LabelPassage;
