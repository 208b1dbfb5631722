import type { IndicatorId } from "performance-account";
import type { AccountPopulation } from "performance-account/data";
import type { PrintedNumber } from "performance-account/numbers";
import type { DocumentPlace } from "../../document/document.ts";

/** What a document was read to say of a year: found, doubtful or missing for each indicator. */
export interface Draft {
  /** The year that the figures describe. */
  readonly year: number;
  /** Whom the document speaks of; undefined where it does not tell. */
  readonly population: AccountPopulation | undefined;
  /** The document's title as printed, or in its metadata; undefined if it has none. */
  readonly title: string | undefined;
  /** One for each indicator, in the order of the catalogue. */
  readonly figures: readonly DraftFigure[];
}

/** What a document was read to say of one indicator. */
export interface DraftFigure {
  /** Id in the catalogue of what is measured. */
  readonly indicator: IndicatorId;
  /**
   * - `found`: one reading and one value
   * - `doubtful`: several values or readings, or something that speaks against the only one
   * - `missing`: no number that could be it
   */
  readonly state: "found" | "doubtful" | "missing";
  /**
   * Where the document prints it: if found, the places of the one value, the one to cite first;
   * if doubtful, all that it could be; if missing, numbers that look like it but are something
   * else, such as the year before's.
   */
  readonly candidates: readonly DraftCandidate[];
  /** Why it is doubtful or missing, as a sentence without a full stop; undefined if found. */
  readonly reason: string | undefined;
}

/** A number in a document that may be a figure. */
export interface DraftCandidate extends DocumentPlace {
  /** As printed, with qualifier, currency, scale and percent sign. */
  readonly printed: string;
  /** What it reads as; undefined if it cannot be read, or in two ways. */
  readonly number: PrintedNumber | undefined;
  /** The heading under which it stands; `Title` above the first. */
  readonly section: string;
  /** The sentence, or the label with its number, as the document has it. */
  readonly context: string;
  /** What speaks against it, such as `another year`; undefined for nothing. */
  readonly doubt: string | undefined;
}
