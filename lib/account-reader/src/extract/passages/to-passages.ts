import type { DocumentLine, DocumentText } from "../../document/document.ts";
import { isNumberLine } from "../../numbers/is-number-line.ts";
import { beginsWithNumber } from "../../numbers/number-words.ts";
import { findMentions } from "../statements/mentions.ts";
import { toStatements } from "../statements/statements.ts";
import type { Language } from "../words/lexicon.ts";
import { marks } from "../words/pattern.ts";
import { type Block, isCapitals, toBlocks } from "./blocks.ts";
import { type Passage, type SentencePassage, type Surroundings, toLabel } from "./passage.ts";
import { findPlace, joinLines, joinPlaced, type PlacedText, placeText } from "./placed-text.ts";
import { toSentences } from "./sentences.ts";
import { toStackKind } from "./stack-line.ts";
import { toStackPassages } from "./stacks.ts";
import { findHeads } from "./table-rows.ts";
import { toTablePassages } from "./tables.ts";

export interface Reading {
  /** The year that the figures describe. */
  readonly year: number;
  readonly language: Language;
}

/** What stands above the next block, and which group of lines that was in. */
interface Above {
  readonly headings: readonly string[];
  readonly lead: string;
  readonly leadGroup: number;
  /** Whether a list follows the lead, which then says nothing of what follows the list. */
  readonly isOfList: boolean;
  /** Heads of the table before, for one that goes on without. */
  readonly heads: readonly string[];
}

const nothing = { lead: "", leadGroup: -9, isOfList: false, heads: [] } as const;

/** The pieces of a document that are read by themselves, in order. */
export function toPassages(document: DocumentText, reading: Reading): readonly Passage[] {
  const blocks = toBlocks(document);
  const passages: Passage[] = [];
  let reader: Above = { headings: [], ...nothing };
  for (let at = 0; at < blocks.length; ) {
    const run = takeRun(blocks, at);
    const around = toSurroundings(reader, run[0]);
    passages.push(...readRun(run, around, reading, reader.heads));
    reader = toNext(reader, run);
    at += run.length;
  }
  return passages;
}

/** The next block; or several, if labels and numbers that belong together are torn apart. */
function takeRun(blocks: readonly Block[], at: number): readonly Block[] {
  const rest = blocks.slice(at);
  const end = rest.findIndex((block) => !isPure(block));
  const run = end < 0 ? rest : rest.slice(0, end);
  const isTorn = run.some(({ lines }) => lines.every((line) => toStackKind(line) === "number"));
  return isTorn ? run : rest.slice(0, 1);
}

const isPure = (block: Block) =>
  block.kind !== "table" &&
  block.kind !== "item" &&
  !isTile(block) &&
  block.lines.every((line) => toStackKind(line) !== "other");

/** Whether a block has a number and its label, and so needs no other. */
const isTile = ({ lines }: Block) =>
  lines.length > 1 && lines.filter((line) => toStackKind(line) === "number").length === 1;

function toSurroundings({ headings, lead, leadGroup, isOfList }: Above, block: Block | undefined) {
  const isNear = (block?.group ?? 0) - leadGroup <= 2;
  return { headings, caption: isNear && (!isOfList || block?.kind === "item") ? lead : "" };
}

function readRun(
  run: readonly Block[],
  around: Surroundings,
  reading: Reading,
  heads: readonly string[],
): readonly Passage[] {
  const [block] = run;
  if (!block) return [];
  if (run.length > 1 || block.kind === "stack") return toStackPassages(run, around, reading.year);
  if (block.kind === "table") return readTable(block, around, reading, heads);
  const text = isNamed(block)
    ? joinPlaced(block.lines.map(toPlaced), ": ")
    : joinLines(block.lines.map(toPlaced));
  const bare = block.kind === "item" ? blankBullet(text) : text;
  const labelled = readLabelled(bare, around, reading);
  return labelled ? [labelled] : toSentencePassages(bare, around);
}

/** A short name over a line with a number: `GOLD`, `11 clusters`. */
const isNamed = ({ lines: [first, second, ...more] }: Block) =>
  first !== undefined &&
  second !== undefined &&
  more.length === 0 &&
  toStackKind(first) === "label" &&
  beginsWithNumber(second.text) &&
  first.text.length <= 40 &&
  second.text.length <= 60;

/** A short line with one number and its name: `Companies: 18,502`, `18,502 companies`. */
function readLabelled(placed: PlacedText, around: Surroundings, { year, language }: Reading) {
  const context = placed.text.trim();
  if (context.length > 90 || endsSentence.test(context) || toSentences(context).length > 1)
    return undefined;
  const { statements, text } = toStatements(findMentions(context, year, language));
  const [only, ...others] = statements.filter(({ rejected, isWhole }) => !rejected && !isWhole);
  if (!only || others.length > 0 || only.mention.isWord) return undefined;
  const { start, end, printed } = only.mention;
  const [before, after] = [text.slice(0, start).trim(), text.slice(end).trim()];
  if (before !== "" && after !== "" && !/[:=–—-]$/.test(before)) return undefined;
  const label = [before, after].filter(Boolean).join(" ").replace(anyMark, " ");
  const place = findPlace(placed, placed.text.indexOf(context) + start);
  const isOther = text.includes(marks.other) && !text.includes(marks.year);
  const rejected = isOther ? "another year" : undefined;
  return toLabel({ number: printed, label, context, rejected, ...place, ...around });
}

const endsSentence = /(?<!(?:mio|mia|kr|pct|mill|mrd))[.!?]["”’]?$/iu;
const anyMark = new RegExp(Object.values(marks).join("|"), "g");

/** Rows with numbers as a table; a row of running text, as a page in columns can be, as text. */
function readTable(
  { lines }: Block,
  around: Surroundings,
  reading: Reading,
  heads: readonly string[],
): readonly Passage[] {
  const toCells = (line: DocumentLine) =>
    line.text.split("\t").map((text) => toPlaced({ ...line, text }));
  const {
    prose = [],
    labelled = [],
    named = [],
    row: rows = [],
  } = Object.groupBy(lines, findRowKind);
  return [
    ...toTablePassages(rows, { ...around, heads }, reading.year),
    ...named.flatMap(({ text, ...line }) =>
      toSentencePassages(toPlaced({ ...line, text: text.replace("\t", ": ") }), around),
    ),
    ...labelled.flatMap(toCells).flatMap((cell) => readLabelled(cell, around, reading) ?? []),
    ...prose.flatMap(toCells).flatMap((cell) => toSentencePassages(cell, around)),
  ];
}

function findRowKind({ text }: DocumentLine) {
  const cells = text.split("\t");
  const [label = "", value = "", ...more] = cells;
  if (cells.some((cell) => cell.split(" ").length > 12)) return "prose";
  if (cells.length > 1 && cells.every(hasLabelAndNumber)) return "labelled";
  const isNamed =
    label !== "" && !/\d/.test(label) && beginsWithNumber(value) && !isNumberLine(value);
  return isNamed && more.length === 0 ? "named" : "row";
}

const hasLabelAndNumber = (cell: string) =>
  /\p{L}{2}/u.test(cell) && /\d/.test(cell) && !isNumberLine(cell);

const blankBullet = (text: PlacedText): PlacedText => ({
  ...text,
  text: text.text.replace(/^\S+\s+/, (found) => " ".repeat(found.length)),
});

/** What stands above what follows a block. */
function toNext(reader: Above, run: readonly Block[]): Above {
  const headings = run
    .filter(({ kind }) => kind === "heading")
    .map(({ lines }) => lines.map(({ text }) => text).join(" "));
  const named = headings.reduce(
    (list, text) => [...list.slice(-1), toTitle(text)],
    reader.headings,
  );
  const last = run.at(-1);
  if (!last || last.kind === "heading") return { headings: named, ...nothing };
  const group = last.group;
  if (last.kind === "item" && reader.lead !== "")
    return { ...reader, headings: named, leadGroup: group, isOfList: true };
  if (last.kind === "table") {
    const heads = findHeads(last.lines);
    return {
      ...reader,
      headings: named,
      heads: heads.length > 0 ? heads : reader.heads,
      leadGroup: reader.lead === "" ? -9 : group,
    };
  }
  if (last.kind !== "text") return { headings: named, ...nothing };
  const text = last.lines.map((line) => line.text).join(" ");
  const isLead = /:\s*$/.test(text) || isCaption(last);
  return {
    headings: named,
    lead: isLead ? (toSentences(text).at(-1)?.text ?? "") : "",
    leadGroup: group,
    isOfList: false,
    heads: isLead ? reader.heads : [],
  };
}

/** A line that may name the table after it. */
function isCaption({ lines: [line, ...more] }: Block): boolean {
  if (!line || more.length > 0 || line.text.length > 120 || endsSentence.test(line.text))
    return false;
  return isTableName.test(line.text) || findMentions(line.text, 0).mentions.length === 0;
}

const isTableName =
  /^(?:table|tabel|figure|figur|fig\.|chart|diagram|oversigt|overview)(?!\p{L})/iu;

function toSentencePassages(placed: PlacedText, around: Surroundings): readonly SentencePassage[] {
  const sentences = toSentences(placed.text);
  return sentences.map(({ start, text }, at) => ({
    kind: "sentence",
    text,
    ...around,
    before: sentences[at - 1]?.text ?? "",
    later: sentences.slice(at + 1, at + 3).map((one) => one.text),
    paragraph: placed.text,
    findPlace: (offset) => findPlace(placed, start + offset),
  }));
}

const toPlaced = ({ text, page, line }: DocumentLine): PlacedText =>
  placeText(text.replaceAll("\t", " "), { page, line });

/** A heading as a sentence has it: not in capitals. */
function toTitle(text: string): string {
  const bare = text.replace(/\s+/g, " ").trim();
  return isCapitals(bare) ? bare.charAt(0) + bare.slice(1).toLowerCase() : bare;
}
