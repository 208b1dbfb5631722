import { findIndicator } from "performance-account";
import type { DocumentText } from "../document/document.ts";
import { maybeParsePrinted } from "../extract/decide/decide.ts";
import type { DraftCandidate, DraftFigure } from "../extract/decide/draft.ts";
import type { Answer, TakenAnswer } from "./answer.ts";
import { describeCandidates, findLabel, formatPlace, groupCandidates } from "./describe-figure.ts";
import { type Dialogue, Interrupted } from "./dialogue.ts";
import { ownNotes } from "./own-notes.ts";

/** What a person decides on a figure; `skip` for nothing yet. */
export type Decision = Answer | "skip";

/**
 * Shows what the document says of a figure, and asks what to take.
 * @param options.isAgain Whether there is an answer already, or one is found.
 * @throws {Interrupted} If the person stops.
 */
export async function askFigure(
  figure: DraftFigure,
  document: DocumentText,
  { dialogue, isAgain }: { readonly dialogue: Dialogue; readonly isAgain: boolean },
): Promise<Decision> {
  const label = findLabel(figure.indicator);
  dialogue.show(describeCandidates(figure, document) || "No number", label);
  dialogue.explain(findIndicator(figure.indicator).definition);
  const takes = groupCandidates(figure.candidates)
    .filter(({ first }) => first.number)
    .map(({ first }) => ({ value: toTaken(first), label: describeTake(first) }));
  const others = [
    { value: "type", label: "Type it as printed" },
    { value: "missing", label: "Leave it missing" },
    { value: "skip", label: isAgain ? "Leave it as it was" : "Skip it for now" },
    { value: "stop", label: "Stop here" },
  ] as const;
  const isOpen = figure.state === "missing";
  const options = isOpen
    ? [...others.slice(0, 2), ...takes, ...others.slice(2)]
    : [...takes, ...others];
  const choice = await dialogue.choose<TakenAnswer | Choice>({
    message: `${label}: what is right?`,
    options,
    // Whoever only presses Enter takes no number that is in doubt.
    initialValue: isOpen ? "missing" : "skip",
  });
  if (choice === "type") return askPrinted(figure, document, dialogue);
  if (choice === "missing") return { kind: "missing", reason: await askReason(dialogue) };
  if (choice === "stop") throw new Interrupted();
  return choice;
}

type Choice = "type" | "missing" | "skip" | "stop";

const describeTake = (candidate: DraftCandidate) => {
  const doubt = candidate.doubt === undefined ? "" : ` (against it: ${candidate.doubt})`;
  return `Take ${candidate.printed}, ${formatPlace(candidate)}${doubt}`;
};

function toTaken({ printed, section, page, line }: DraftCandidate): TakenAnswer {
  return { kind: "taken", printed, section, page, line };
}

async function askPrinted(
  figure: DraftFigure,
  document: DocumentText,
  dialogue: Dialogue,
): Promise<Answer> {
  const message = `${findLabel(figure.indicator)}, exactly as printed`;
  const validate = (value: string | undefined) => findPrintedFault(figure, value ?? "");
  const printed = (await dialogue.type({ message, validate })).trim();
  if (!document.lines.some((line) => line.text.includes(printed)))
    dialogue.warn(`The text of the document does not hold "${printed}"; it may stand in a picture`);
  const section = await dialogue.type({
    message: "The heading under which it stands",
    initialValue: figure.candidates[0]?.section ?? "",
    validate: (value) => (value?.trim() ? undefined : "Wanted a heading, or Title"),
  });
  return { kind: "typed", printed, section: section.trim() };
}

/** Why a printed form cannot be what is wanted; undefined if it can. */
function findPrintedFault({ indicator }: DraftFigure, printed: string): string | undefined {
  const { number, fault } = maybeParsePrinted(printed, findIndicator(indicator));
  return number && number.value < 0 ? `Cannot read "${printed}": wanted zero or more` : fault;
}

/** Asks why figures are missing, with the most likely reason proposed. */
export async function askReason(dialogue: Dialogue): Promise<string> {
  const message = "Why is there no number? Pages show this";
  const validate = (value: string | undefined) => (value?.trim() ? undefined : "Wanted a reason");
  const initialValue = ownNotes.notGiven.note;
  return (await dialogue.type({ message, initialValue, validate })).trim();
}
