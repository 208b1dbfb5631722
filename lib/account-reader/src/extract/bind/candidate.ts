import type { IndicatorId } from "performance-account";
import type { DocumentPlace } from "../../document/document.ts";
import type { Rejection } from "../words/wordings.ts";

/** What a number in the document may be. */
export interface Candidate extends DocumentPlace {
  readonly indicator: IndicatorId;
  /** As printed. */
  readonly printed: string;
  /** The heading under which it stands. */
  readonly section: string;
  /** The sentence, or the label with its number. */
  readonly context: string;
  /** Whether its label says that it is a sum, which makes labels beside it parts; undefined in a sentence. */
  readonly isSum: boolean | undefined;
  /** Why it is not the year's result; undefined if nothing speaks against it. */
  readonly rejected: Rejection | undefined;
  /** Why it cannot be taken without a look; undefined if it can. */
  readonly doubt: string | undefined;
}

/** The doubt of a number whose paragraph says that figures are not settled: it speaks against others. */
export const disagreement = "its paragraph says that figures do not agree";

/** The doubt of an amount or share of a source of which nothing says that it is of the financing. */
export const unsettledSource = "nothing says that it is a part of the total financing";

/** The doubt of a number beside gold, silver or bronze of which nothing says that it counts clusters. */
export const unsettledLabel = "nothing says that it counts clusters";
