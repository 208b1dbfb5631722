import { findIndicator, type IndicatorId } from "performance-account";
import type { DocumentPlace, DocumentText } from "../document/document.ts";
import type { DraftCandidate, DraftFigure } from "../extract/decide/draft.ts";

/** Every number that a figure could be, with what speaks against it and the text around it. */
export function describeCandidates(
  { reason, candidates }: DraftFigure,
  document: Pick<DocumentText, "lines">,
): string {
  const blocks = groupCandidates(candidates).map(({ first, others }) =>
    [
      `"${first.printed}", ${describePlace(first)}, under "${first.section}"`,
      ...(others.length > 0 ? [`Also ${others.map(describePlace).join("; ")}`] : []),
      ...(first.doubt === undefined ? [] : [`Against it: ${first.doubt}`]),
      ...findText(first, document).map((line) => `  ${line}`),
    ].join("\n"),
  );
  return [...(reason === undefined ? [] : [reason]), ...blocks].join("\n\n");
}

const around = 2;

/** The lines around a place, its own marked; what was read there, where no line is known. */
function findText({ page, line, context }: DraftCandidate, { lines }: Pick<DocumentText, "lines">) {
  const at = lines.findIndex((one) => one.page === page && one.line === line);
  if (at < 0) return [context];
  const [before, after] = [lines.slice(Math.max(0, at - around), at), lines.slice(at + 1)];
  const shown = [
    ...before.map(({ text }) => `  ${text}`),
    `> ${lines[at]?.text}`,
    ...after.slice(0, around).map(({ text }) => `  ${text}`),
  ];
  return shown.map((text) => text.replaceAll("\t", " | ")).filter((text) => text.trim() !== "");
}

/** What a figure is called where nothing around it says what it is about: `Financing: State`. */
export function findLabel(id: IndicatorId): string {
  const { label, partOf, topic } = findIndicator(id);
  const prefix = partOf === undefined ? undefined : prefixes[topic];
  return prefix === undefined ? label : `${prefix}: ${label}`;
}

const prefixes: Readonly<Record<string, string>> = {
  financing: "Financing",
  certification: "Certified",
};

/** A place as a sentence has it: `page 3, line 12`. */
export const describePlace = ({ page, line }: DocumentPlace): string =>
  page === undefined ? `line ${line}` : `page ${page}, line ${line}`;

/** A place as a table has it: `p. 3, l. 12`, with spaces at which no line breaks. */
export const formatPlace = ({ page, line }: DocumentPlace): string =>
  (page === undefined ? `l. ${line}` : `p. ${page}, l. ${line}`).replaceAll(" ", "\u00A0");

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
