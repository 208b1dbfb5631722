import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UsageError } from "notebook-press/command";
import { findIndicator, type Population, type Source } from "performance-account";
import { type AccountPopulation, accountPopulations } from "performance-account/data";
import type { DocumentText } from "../document/document.ts";
import { maybeParsePrinted } from "../extract/decide/decide.ts";
import type { Draft, DraftFigure } from "../extract/decide/draft.ts";
import type { Options } from "./command.ts";
import { type Dialogue, makeDialogue } from "./dialogue.ts";
import { type ExistingData, loadData } from "./load-data.ts";
import { toDay, type World } from "./world.ts";

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
  readonly isInteractive: boolean;
  readonly dialogue: Dialogue;
  readonly world: World;
}

export async function startSession(options: Options, world: World): Promise<Session> {
  const { year, yes, dryRun, json } = options;
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
  const asking = isInteractive ? dialogue : undefined;
  const chosen = await choosePopulation(options, draft.population, data.accounts, asking);
  const parts = { options, draft, document, hash, today: world.now() };
  const source = toSource({ ...parts, population: chosen.population }, data);
  const read = { document, hash, draft, chosen, source, namesYear: namesYear(document, year) };
  return { ...read, options, data, isInteractive, dialogue, world };
}

function namesYear({ lines }: DocumentText, year: number): boolean {
  const pattern = new RegExp(`(?<!\\d)${year}(?!\\d)`);
  return lines.some(({ text }) => pattern.test(text));
}

interface ChosenPopulation {
  readonly population: AccountPopulation;
  /** Why it was taken, as the rest of a sentence. */
  readonly why: string;
}

/** The population as asked for, as read, as answered if somebody can be asked, or as usual. */
async function choosePopulation(
  { population: asked }: Options,
  read: AccountPopulation | undefined,
  [newest]: ExistingData["accounts"],
  dialogue: Dialogue | undefined,
): Promise<ChosenPopulation> {
  if (asked) {
    const other = read && read !== asked ? `; the document says ${read}` : "";
    return { population: asked, why: `as --population says${other}` };
  }
  if (read) return { population: read, why: "as the document says" };
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

/** A draft in which what reads differently, or not at all, by its printed form is doubtful. */
export function verifyDraft(draft: Draft): Draft {
  return { ...draft, figures: draft.figures.map(verify) };
}

function verify(figure: DraftFigure): DraftFigure {
  const [first] = figure.candidates;
  if (figure.state !== "found") return figure;
  if (!first) return { ...figure, state: "missing", reason: "The document gives no place for it" };
  const { number, fault } = maybeParsePrinted(first.printed, findIndicator(figure.indicator));
  if (number && number.value === first.number?.value) return figure;
  const reason = fault ?? `"${first.printed}" reads as ${number?.value} by itself`;
  return { ...figure, state: "doubtful", reason };
}

type SourceParts = Pick<Session, "options" | "draft" | "document" | "hash"> & {
  readonly population: Population;
  readonly today: Date;
};

/**
 * The document's row of `sources.csv`.
 * @throws {UsageError} If its id is that of another document.
 */
function toSource(parts: SourceParts, data: ExistingData): Source {
  const { options, draft, document, population } = parts;
  const { year } = options;
  const unknown = `Not known: read from the file ${document.name}`;
  const unknownDa = `Kendes ikke: læst i filen ${document.name}`;
  return {
    id: toId(options, data),
    title: options.title ?? draft.title ?? document.name.replace(/\.\w+$/, ""),
    publisher: options.publisher ?? unknown,
    ...(options.publisher === undefined && { publisherDa: unknownDa }),
    year,
    population,
    address: options.address ?? `Address not known: read from the file ${document.name}`,
    ...(options.address === undefined && {
      addressDa: `Adressen kendes ikke: læst i filen ${document.name}`,
    }),
    accessed: options.accessed ?? toDay(parts.today),
    licence: options.licence ?? unknown,
    note: options.note ?? describeFile(parts),
    standing: "original",
  };
}

/** The id; that of the replaced account's source stays, so that no row is left uncited. */
function toId({ year, id: asked, replace }: Options, { sources, replacedSource }: ExistingData) {
  const kept = replace ? replacedSource?.id : undefined;
  const id = asked ?? kept ?? `performance-account-${year}`;
  const other = sources.find((source) => source.id === id);
  if (!other) return id;
  const owner = `"${other.title}" of ${other.year}`;
  if (other.year !== year)
    throw new UsageError(
      `Cannot add the source "${id}": ${owner} has that id; wanted another --id`,
    );
  if (!replace && !replacedSource)
    throw new UsageError(
      `Cannot add the source "${id}": ${owner} has that id; wanted another --id, or --replace to replace its row`,
    );
  return id;
}

function describeFile({ document: { name, pages }, hash }: SourceParts): string {
  const size = pages === undefined ? "" : `${pages} ${pages === 1 ? "page" : "pages"}, `;
  return `Read with npm run new-year from the file ${name} (${size}SHA-256 ${hash})`;
}
