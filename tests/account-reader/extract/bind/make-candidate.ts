import type { Candidate } from "../../../../lib/account-reader/src/extract/bind/candidate.ts";

/** A candidate for the number of companies; what is not given is made up. */
export const makeCandidate = (changes: Partial<Candidate> = {}): Candidate => ({
  indicator: "companies",
  printed: "18,502",
  section: "Results",
  context: "18,502 companies",
  isSum: undefined,
  rejected: undefined,
  doubt: undefined,
  page: undefined,
  line: 3,
  ...changes,
});
