import type { DocumentText } from "../document/document.ts";
import type { DraftCandidate, DraftFigure } from "../extract/decide/draft.ts";
import { describePlace } from "./describe-place.ts";
import { groupCandidates } from "./group-candidates.ts";

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

/** Lines before and after. */
const around = 2;

/** The lines around a place, its own marked; what was read there, where no line is known. */
function findText(
  { page, line, context }: DraftCandidate,
  { lines }: Pick<DocumentText, "lines">,
): readonly string[] {
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
