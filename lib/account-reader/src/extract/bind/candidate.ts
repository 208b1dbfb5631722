import type { IndicatorId } from "performance-account";
import type { DocumentPlace } from "../../document/document.ts";
import type { Passage } from "../passages/passage.ts";
import type { Mention } from "../statements/mentions.ts";
import { conflicts, isAccountName, total } from "../words/lexicon.ts";
import type { Rejection } from "../words/wordings.ts";
import { type Binding, unsettledLabel, unsettledSource } from "./binding.ts";

/** What a number in the document may be. */
export interface Candidate extends DocumentPlace {
  readonly indicator: IndicatorId;
  readonly printed: string;
  readonly section: string;
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

interface Found {
  readonly mention: Mention;
  readonly binding: Binding;
  readonly rejected: Candidate["rejected"];
  readonly passage: Passage;
}

/** A number that is bound to an indicator, with what speaks against it. */
export function toCandidate(
  { mention, binding, rejected, passage }: Found,
  place: Pick<Candidate, "context" | "page" | "line">,
): Candidate {
  const isOpen =
    passage.kind === "sentence" && conflicts.test([passage.text, ...passage.later].join(" "));
  const open = isOpen ? disagreement : undefined;
  const doubt = passage.kind === "label" ? passage.doubt : open;
  return {
    indicator: binding.indicator,
    printed: mention.printed,
    isSum: passage.kind === "label" ? total.test(passage.label) : undefined,
    section: toSection(passage.headings.at(-1)),
    rejected,
    doubt: binding.doubt ?? doubt ?? findMisprint(mention),
    ...place,
  };
}

function findMisprint({ digits, isWord }: Mention): string | undefined {
  const isNumber =
    /^(?:\d+|[1-9]\d{0,2}(?:([.,\s])\d{3})(?:\1\d{3})*)(?:[.,]\d{1,2})?$|^\d+[.,]\d+$/;
  return isWord || isNumber.test(digits)
    ? undefined
    : `"${digits}" is no number in either notation`;
}

/** A heading that only names the account is its title. */
const toSection = (heading: string | undefined) =>
  heading === undefined || isAccountName(heading) ? "Title" : heading;

/** Doubts of a number by itself that a list of so many different indicators of a family takes away. */
const settlements = [
  { doubt: unsettledSource, family: "financing_", enough: 4 },
  { doubt: unsettledLabel, family: "certified_", enough: 2 },
];

/** Takes numbers that are open by themselves where a section lists most of their kind. */
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
