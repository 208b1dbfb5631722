import type { DraftCandidate } from "../extract/decide/draft.ts";

/** Places at which a document prints the same. */
export interface CandidateGroup {
  /** The place to cite. */
  readonly first: DraftCandidate;
  /** Other places with the same printed form. */
  readonly others: readonly DraftCandidate[];
}

/** Candidates with the same printed form and the same doubt as one. */
export function groupCandidates(candidates: readonly DraftCandidate[]): readonly CandidateGroup[] {
  const firsts = candidates.filter((one, at) => candidates.findIndex(isSameAs(one)) === at);
  return firsts.map((first) => {
    const others = candidates.filter((one) => one !== first && isSameAs(first)(one));
    return { first, others };
  });
}

const isSameAs = (one: DraftCandidate) => (other: DraftCandidate) =>
  one.printed === other.printed && one.doubt === other.doubt;
