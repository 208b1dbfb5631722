import { type NumberKind, type PrintedNumber, parsePrinted } from "performance-account/numbers";
import type { Candidate } from "../bind/candidate.ts";

/** A candidate with what its printed form reads as. */
export interface ReadCandidate extends Candidate {
  /** Undefined if it cannot be read, or in two ways. */
  readonly number: PrintedNumber | undefined;
  /** Why it cannot be read; undefined if it can. */
  readonly fault: string | undefined;
}

/** Reads what a candidate prints, as a number of the kind that its indicator wants. */
export function readNumber(candidate: Candidate, kind: NumberKind): ReadCandidate {
  try {
    const number = parsePrinted(candidate.printed, { kind });
    return { ...candidate, doubt: candidate.doubt ?? findDoubt(number), number, fault: undefined };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { ...candidate, number: undefined, fault };
  }
}

/** Kroner below which an amount of all clusters together likely lacks its scale. */
const smallestAmount = 100_000;

const findDoubt = ({ unit, value }: PrintedNumber) =>
  unit === "DKK" && value < smallestAmount
    ? "an amount this small may lack its million"
    : undefined;
