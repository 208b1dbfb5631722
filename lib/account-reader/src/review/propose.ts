import { join } from "node:path";
import type { Account, Source } from "performance-account";
import {
  type CheckedAccounts,
  checkAccounts,
  type Fault,
  type FigureCells,
  putSource,
  renderAccount,
} from "performance-account/data";
import type { Draft, DraftCandidate, DraftFigure } from "../extract/decide/draft.ts";
import type { Answer, Answers, TakenAnswer } from "./answer.ts";
import { groupCandidates } from "./describe-figure.ts";
import { type ExistingData, toAccountFile } from "./load-data.ts";
import { ownNotes } from "./own-notes.ts";

/** What would be written, and what the checks say of it. */
export interface Proposal {
  readonly accountText: string;
  readonly sourcesText: string;
  /** The account as it would be loaded; undefined if no figure can be read. */
  readonly account: Account | undefined;
  /** The nearest account before it of the same population; undefined if there is none. */
  readonly earlier: Account | undefined;
  /** What the checks say of the account and of the sources. */
  readonly checked: CheckedAccounts;
  /** What keeps it from being written. */
  readonly errors: readonly Fault[];
}

/** What to write for a draft with answers, checked as if it were written. */
export async function propose(
  draft: Draft,
  answers: Answers,
  { data, source }: { readonly data: ExistingData; readonly source: Source },
): Promise<Proposal> {
  const { folder, accounts } = data;
  const { year } = draft;
  const rows = draft.figures.map((one) => toCells(one, answers.get(one.indicator), source.id));
  const accountText = renderAccount(rows);
  const sourcesText = putSource(data.sourcesText, source);
  const texts = { [`accounts/${year}.csv`]: accountText, "sources.csv": sourcesText };
  const all = await checkAccounts({ data: folder, texts });
  const checked = onlyFiles(all, [toAccountFile(folder, year), join(folder, "sources.csv")]);
  return {
    accountText,
    sourcesText,
    checked,
    account: all.accounts.find((account) => account.year === year),
    earlier: accounts.find(
      (account) => account.year < year && account.population === source.population,
    ),
    errors: checked.faults.filter(({ severity }) => severity === "error"),
  };
}

/** Why it must not be written, as a sentence; undefined if it may be. */
export function findObstacle({ errors, account }: Proposal): string | undefined {
  if (errors.length > 0)
    return errors.length === 1 ? "There is an error" : `There are ${errors.length} errors`;
  const isGiven = Object.values(account?.figures ?? {}).some(({ value }) => value !== undefined);
  return isGiven ? undefined : "There is no figure with a number";
}

function onlyFiles(checked: CheckedAccounts, files: readonly string[]): CheckedAccounts {
  return {
    ...checked,
    faults: checked.faults.filter(({ file }) => files.includes(file)),
    results: checked.results.filter(({ file }) => files.includes(file)),
  };
}

/** The row of an account that a figure gets: what was answered, else what is found, else missing. */
export function toCells(
  figure: DraftFigure,
  answer: Answer | undefined,
  source: string,
): FigureCells {
  const base = { indicator: figure.indicator, source };
  const [first] = figure.candidates;
  if (answer?.kind === "missing")
    return { ...base, printed: "", section: findSection(figure), ...toNote(answer.reason) };
  if (answer?.kind === "typed") {
    const { printed, section } = answer;
    return { ...base, printed, section, ...ownNotes.byHand };
  }
  if (answer) {
    const { printed, section } = answer;
    return { ...base, printed, section: section || title, ...describeOthers(figure, answer) };
  }
  if (figure.state === "found" && first)
    return { ...base, printed: first.printed, section: first.section || title, note: "" };
  return { ...base, printed: "", section: findSection(figure), ...describeUndecided(figure) };
}

/** A reason as the editor has it; what was proposed is known in Danish too. */
const toNote = (reason: string) =>
  reason === ownNotes.notGiven.note ? ownNotes.notGiven : { note: reason };

/** What the extraction calls the place above the first heading. */
const title = "Title";

/** A doubtful figure has a place; of a missing one only what looks like it has. */
const findSection = ({ state, candidates: [first] }: DraftFigure) =>
  state === "doubtful" && first ? first.section || title : "";

function describeOthers({ candidates }: DraftFigure, taken: TakenAnswer) {
  const own = candidates.find(({ printed }) => printed === taken.printed);
  const others = candidates.filter((one) => !isSame(one, own) && one.printed !== taken.printed);
  return others.length === 0 ? { note: "" } : ownNotes.alsoPrinted(findPlaces(others));
}

function isSame(one: DraftCandidate, own: DraftCandidate | undefined): boolean {
  const [a, b] = [one.number, own?.number];
  return (
    a !== undefined && a.value === b?.value && a.unit === b.unit && a.precision === b.precision
  );
}

/** Why a figure that nobody decided on is missing. */
function describeUndecided({ state, candidates }: DraftFigure) {
  if (state !== "doubtful") return ownNotes.notFound;
  const places = findPlaces(candidates);
  return places.length > 1 ? ownNotes.undecided(places) : ownNotes.unconfirmed(places);
}

/** The place to cite for each number. */
const findPlaces = (candidates: readonly DraftCandidate[]) =>
  groupCandidates(candidates).map(({ first }) => first);
