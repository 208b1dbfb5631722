import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Source } from "performance-account";
import type { DocumentText } from "../document/document.ts";
import type { Draft } from "../extract/decide/draft.ts";
import { type ChosenPopulation, choosePopulation } from "./choose-population.ts";
import type { Options } from "./command.ts";
import { type Dialogue, makeDialogue } from "./dialogue.ts";
import { type ExistingData, loadData } from "./load-data.ts";
import { toSource } from "./to-source.ts";
import { verifyDraft } from "./verify-draft.ts";
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
