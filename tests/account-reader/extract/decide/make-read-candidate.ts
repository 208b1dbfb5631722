import type { Candidate } from "../../../../lib/account-reader/src/extract/bind/candidate.ts";
import {
  type ReadCandidate,
  readNumber,
} from "../../../../lib/account-reader/src/extract/decide/decide.ts";
import type { NumberKind } from "../../../../lib/performance-account/src/numbers/types.ts";
import { makeCandidate } from "../bind/make-candidate.ts";

/** A candidate whose printed form is read; a count where no kind is given. */
export const makeReadCandidate = (
  printed: string,
  changes: Partial<Candidate> = {},
  kind: NumberKind = "count",
): ReadCandidate => readNumber(makeCandidate({ printed, ...changes }), kind);
