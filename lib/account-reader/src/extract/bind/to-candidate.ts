import type { Passage } from "../passages/passage.ts";
import type { Mention } from "../statements/mentions.ts";
import { isAccountName } from "../words/is-account-name.ts";
import { conflicts, total } from "../words/lexicon.ts";
import type { Binding } from "./binding.ts";
import { type Candidate, disagreement } from "./candidate.ts";

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
