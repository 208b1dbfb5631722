import type { DocumentText } from "../document/document.ts";
import { findCandidates } from "./bind/find-candidates.ts";
import type { Draft } from "./decide/draft.ts";
import { toDraft } from "./decide/to-draft.ts";

/** How to read a document. */
export interface ExtractOptions {
  /** The year that the figures describe; a title may carry another. */
  readonly year: number;
}

/**
 * Reads the figures of an account out of its text. It never guesses: a number of which anything is
 * open is doubtful, with all its places.
 */
export function extractAccount(document: DocumentText, { year }: ExtractOptions): Draft {
  return toDraft(document, findCandidates(document, year), year);
}
