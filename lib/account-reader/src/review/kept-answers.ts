import { createHash } from "node:crypto";
import { readdir, readFile, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { toShortPath } from "notebook-press/command";
import { findIndicator, type IndicatorId } from "performance-account";
import { parsePrinted } from "performance-account/numbers";
import type { Draft } from "../extract/decide/draft.ts";
import type { Answer, Answers } from "./answer.ts";
import { findLabel } from "./describe-figure.ts";
import { writeTogether } from "./write-together.ts";

/** Where the answers of a review are kept, and how the document reads now. */
export interface AnswerPlace {
  readonly folder: string;
  readonly draft: Draft;
  readonly hash: string;
}

/** Keeps answers for the next run with the same document. */
export async function keepAnswers(place: AnswerPlace, answers: Answers): Promise<void> {
  const entries = [...answers].map(([id, answer]) => [id, { basis: toBasis(place, id), answer }]);
  const content = `${JSON.stringify({ version: 1, answers: Object.fromEntries(entries) }, null, 2)}\n`;
  await writeTogether([{ path: toFile(place), content }]);
}

/**
 * Takes up answers that an earlier run has kept, as far as the document still reads the same.
 * @returns Also what was taken up, and what was dropped and why, a sentence each.
 */
export async function loadAnswers(place: AnswerPlace) {
  const file = toFile(place);
  const text = await readFile(file, "utf8").catch(() => undefined);
  const kept = text === undefined ? [] : maybeParse(text);
  if (text === undefined || !kept) {
    const other = `Answers are kept for another document of ${place.draft.year}, and are left aside`;
    const notes = kept
      ? (await listFiles(place)).slice(0, 1).map(() => other)
      : [`The answers kept in ${toShortPath(file)} cannot be read, and are left aside`];
    return { answers: new Map<IndicatorId, Answer>(), notes };
  }
  const own = kept.filter(({ id }) =>
    place.draft.figures.some(({ indicator }) => indicator === id),
  );
  const same = own.filter(({ id, basis }) => basis === toBasis(place, id));
  const changed = own.filter((one) => !same.includes(one));
  return {
    answers: new Map(same.map(({ id, answer }) => [id, answer])),
    notes: [
      ...(same.length > 0
        ? [`Taking up ${same.length} ${same.length === 1 ? "answer" : "answers"} of an earlier run`]
        : []),
      ...changed.map(
        ({ id }) =>
          `The answer for "${findLabel(id)}" is dropped: the document reads differently now`,
      ),
    ],
  };
}

/** Removes all answers that were kept for a year, those for other documents too. */
export async function dropAnswers(place: AnswerPlace): Promise<void> {
  for (const name of await listFiles(place))
    await rm(join(place.folder, keptFolder, name), { force: true });
  // Only if it is empty.
  await rmdir(join(place.folder, keptFolder)).catch(() => undefined);
}

const keptFolder = ".new-year";

const toFile = ({ folder, draft, hash }: AnswerPlace) =>
  join(folder, keptFolder, `${draft.year}-${hash.slice(0, 12)}.json`);

async function listFiles({ folder, draft }: AnswerPlace): Promise<readonly string[]> {
  const names = await readdir(join(folder, keptFolder)).catch(() => []);
  return names.filter((name) => name.startsWith(`${draft.year}-`) && name.endsWith(".json"));
}

/** What an answer was given to: another reading of the document has another. */
function toBasis({ draft }: AnswerPlace, id: IndicatorId): string {
  const figure = draft.figures.find(({ indicator }) => indicator === id);
  const places = figure?.candidates.map((one) => [one.printed, one.section, one.page, one.line]);
  const text = JSON.stringify([figure?.state, figure?.reason, places]);
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

interface Kept {
  readonly id: IndicatorId;
  readonly basis: string;
  readonly answer: Answer;
}

/** Undefined for what is no file of answers. */
function maybeParse(text: string): readonly Kept[] | undefined {
  try {
    const { version, answers } = JSON.parse(text);
    const kept = Object.entries(answers as Record<string, Omit<Kept, "id">>);
    const list = kept.map(([id, { basis, answer }]) => ({ id: id as IndicatorId, basis, answer }));
    return version === 1 && list.every(isKept) ? list : undefined;
  } catch {
    return undefined;
  }
}

function isKept({ id, basis, answer }: Kept): boolean {
  if (typeof basis !== "string") return false;
  if (answer.kind === "missing") return typeof answer.reason === "string" && answer.reason !== "";
  parsePrinted(answer.printed, findIndicator(id));
  if (typeof answer.section !== "string") return false;
  return answer.kind === "typed" || (answer.kind === "taken" && typeof answer.line === "number");
}
