import { type Candidate, unsettledLabel, unsettledSource } from "./candidate.ts";

/** A doubt that a list takes away, which a single number leaves. */
interface Settlement {
  readonly doubt: string;
  /** What the ids of its indicators begin with. */
  readonly family: string;
  /** How many different ones make a list. */
  readonly enough: number;
}

const settlements: readonly Settlement[] = [
  { doubt: unsettledSource, family: "financing_", enough: 4 },
  { doubt: unsettledLabel, family: "certified_", enough: 2 },
];

/**
 * Takes numbers that could be something else by themselves, where a section lists most of their
 * kind: four of the sources of financing, two of the three labels.
 */
export function settleLists(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((candidate) => {
    const settlement = settlements.find(({ doubt }) => doubt === candidate.doubt);
    if (!settlement) return candidate;
    const beside = candidates.filter(
      ({ indicator, section, doubt, rejected }) =>
        indicator.startsWith(settlement.family) &&
        section === candidate.section &&
        rejected === candidate.rejected &&
        (doubt === undefined || doubt === settlement.doubt),
    );
    const different = new Set(beside.map(({ indicator }) => indicator)).size;
    return different >= settlement.enough ? { ...candidate, doubt: undefined } : candidate;
  });
}
