import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { findIndicator, type Source } from "performance-account";
import { type AccountPopulation, accountPopulations } from "performance-account/data";
import { parsePrinted } from "performance-account/numbers";
import type { DocumentText } from "../document/document.ts";
import type { Draft, DraftFigure } from "../extract/decide/draft.ts";
import type { Options } from "./command.ts";
import { type Dialogue, makeDialogue } from "./dialogue.ts";
import { type ExistingData, loadData } from "./load-data.ts";
import { toSource } from "./to-source.ts";
import type { World } from "./world.ts";

/** A document that was read, beside the data that it is for. */
export interface Session {
  readonly options: Options;
  readonly document: DocumentText;
  /** SHA-256 of the document's bytes. */
  readonly hash: string;
  readonly data: ExistingData;
  readonly draft: Draft;
  readonly chosen: ChosenPopulation;
  /** The document's row of `sources.csv`. */
  readonly source: Source;
  /** Whether the document names the year; if not, its figures may be of another. */
  readonly namesYear: boolean;
  /** Whether questions are asked. */
  readonly isInteractive: boolean;
  readonly dialogue: Dialogue;
  readonly world: World;
}

/** Reads the document and the data. */
export async function startSession(options: Options, world: World): Promise<Session> {
  const { year, population: asked, yes, dryRun, json } = options;
  const { stdin, stdout } = world;
  const isTerminal = stdin.isTTY === true && stdout.isTTY === true;
  const isInteractive = isTerminal && !yes && !dryRun && !json;
  const document = await world.loadDocument(options.document);
  const hash = createHash("sha256")
    .update(await readFile(options.document))
    .digest("hex");
  const data = await loadData(resolve(options.data ?? world.data), year);
  const draft = verifyDraft(await world.extractAccount(document, { year }));
  const dialogue = makeDialogue(stdin, stdout);
  const hints = { asked, read: draft.population, dialogue: isInteractive ? dialogue : undefined };
  const chosen = await choosePopulation(hints, data);
  const { population } = chosen;
  const parts = { options, draft, document, hash, population, today: world.now() };
  return {
    options,
    document,
    hash,
    data,
    draft,
    chosen,
    source: toSource(parts, data),
    namesYear: namesYear(document, year),
    isInteractive,
    dialogue,
    world,
  };
}

function namesYear({ lines }: DocumentText, year: number): boolean {
  const pattern = new RegExp(`(?<!\\d)${year}(?!\\d)`);
  return lines.some(({ text }) => pattern.test(text));
}

/** Whom an account speaks of, and who says so. */
export interface ChosenPopulation {
  readonly population: AccountPopulation;
  /** Why it was taken, as the rest of a sentence. */
  readonly why: string;
}

/** What is known of whom an account speaks of. */
export interface PopulationHints {
  /** What the command line says; undefined for nothing. */
  readonly asked: AccountPopulation | undefined;
  /** What the document says; undefined for nothing. */
  readonly read: AccountPopulation | undefined;
  /** Undefined where no questions can be asked. */
  readonly dialogue: Dialogue | undefined;
}

/** The population of an account: as asked for, as read, as answered, or as in the newest account. */
export async function choosePopulation(
  { asked, read, dialogue }: PopulationHints,
  { accounts }: Pick<ExistingData, "accounts">,
): Promise<ChosenPopulation> {
  if (asked)
    return {
      population: asked,
      why:
        read && read !== asked
          ? `as --population says; the document says ${read}`
          : "as --population says",
    };
  if (read) return { population: read, why: "as the document says" };
  const [newest] = accounts;
  const usual =
    accountPopulations.find((one) => one === newest?.population) ?? "clusters-and-networks";
  const why = newest
    ? `as in ${newest.year}, since the document does not say`
    : "since neither the document nor another account says";
  if (!dialogue) return { population: usual, why };
  const message = "Whom do the figures speak of? The document does not say";
  const options = accountPopulations.map((value) => ({ value, label: populationNames[value] }));
  const population = await dialogue.choose({ message, options, initialValue: usual });
  return { population, why: "as you say" };
}

const populationNames: Readonly<Record<AccountPopulation, string>> = {
  "clusters-and-networks": "all significant clusters and innovation networks",
  "innovation-networks": "the innovation networks of the ministry’s programme",
};

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
