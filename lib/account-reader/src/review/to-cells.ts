import type { FigureCells } from "performance-account/data";
import type { DraftCandidate, DraftFigure } from "../extract/decide/draft.ts";
import type { Answer, TakenAnswer } from "./answer.ts";
import { describePlace, groupCandidates } from "./describe-figure.ts";

/** The row of an account that a figure gets: what was answered, else what is found, else missing. */
export function toCells(
  figure: DraftFigure,
  answer: Answer | undefined,
  source: string,
): FigureCells {
  const base = { indicator: figure.indicator, source };
  const [first] = figure.candidates;
  if (answer?.kind === "missing")
    return { ...base, printed: "", section: findSection(figure), note: answer.reason };
  if (answer?.kind === "typed") {
    const { printed, section } = answer;
    return { ...base, printed, section, note: "Read from the document by hand" };
  }
  if (answer) {
    const { printed, section } = answer;
    return { ...base, printed, section: section || title, note: describeOthers(figure, answer) };
  }
  if (figure.state === "found" && first)
    return { ...base, printed: first.printed, section: first.section || title, note: "" };
  return { ...base, printed: "", section: findSection(figure), note: describeUndecided(figure) };
}

/** What the extraction calls the place above the first heading. */
const title = "Title";

/** A doubtful figure has a place; of a missing one only what looks like it has. */
const findSection = ({ state, candidates: [first] }: DraftFigure) =>
  state === "doubtful" && first ? first.section || title : "";

function describeOthers({ candidates }: DraftFigure, taken: TakenAnswer): string {
  const own = candidates.find(({ printed }) => printed === taken.printed);
  const others = candidates.filter((one) => !isSame(one, own) && one.printed !== taken.printed);
  return others.length === 0 ? "" : `The document also prints ${listPrinted(others)}`;
}

function isSame(one: DraftCandidate, own: DraftCandidate | undefined): boolean {
  const [a, b] = [one.number, own?.number];
  return (
    a !== undefined && a.value === b?.value && a.unit === b.unit && a.precision === b.precision
  );
}

/** Why a figure that nobody decided on is missing. */
function describeUndecided({ state, candidates, reason = "" }: DraftFigure): string {
  if (state !== "doubtful") {
    const why = candidates.length > 0 ? `: ${reason}` : "";
    return `Not found when the document was read by program${why}`;
  }
  const groups = groupCandidates(candidates);
  const printed = `The document prints ${listPrinted(candidates)}`;
  return groups.length > 1 ? printed : `${printed}, which is in doubt: ${reason}`;
}

/** Each printed form with its place: `"18.502" (page 3, line 12) and "18.205" (page 7, line 4)`. */
function listPrinted(candidates: readonly DraftCandidate[]): string {
  const texts = groupCandidates(candidates).map(
    ({ first }) => `"${first.printed}" (${describePlace(first)})`,
  );
  return new Intl.ListFormat("en-GB").format(texts);
}
