import { findIndicator } from "performance-account";
import { parsePrinted } from "performance-account/numbers";
import type { Draft, DraftFigure } from "../extract/decide/draft.ts";

/**
 * A draft in which each found figure reads as it will be read from its file: by its printed form
 * alone. What reads differently, or not at all, is doubtful.
 */
export function verifyDraft(draft: Draft): Draft {
  return { ...draft, figures: draft.figures.map(verify) };
}

function verify(figure: DraftFigure): DraftFigure {
  const [first] = figure.candidates;
  if (figure.state !== "found") return figure;
  if (!first) return { ...figure, state: "missing", reason: "The document gives no place for it" };
  const fault = findFault(figure, first.printed, first.number?.value);
  return fault === undefined ? figure : { ...figure, state: "doubtful", reason: fault };
}

function findFault(figure: DraftFigure, printed: string, value: number | undefined) {
  try {
    const read = parsePrinted(printed, findIndicator(figure.indicator)).value;
    return read === value ? undefined : `"${printed}" reads as ${read} by itself`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
