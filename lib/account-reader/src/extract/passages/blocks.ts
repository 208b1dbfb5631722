import {
  type DocumentLine,
  type DocumentText,
  type Group,
  splitGroups,
} from "../../document/document.ts";
import { joinNeighbours, toPairs } from "../../lists/gather.ts";
import { beginsWithNumber } from "../../numbers/number-words.ts";
import { toStackKind } from "./stack-line.ts";

/** Lines that belong together and are of one kind. */
export interface Block {
  /**
   * - `heading`: names what follows
   * - `table`: rows with cells
   * - `stack`: labels and numbers on lines of their own
   * - `item`: an item of a list
   * - `text`: anything else
   */
  readonly kind: "heading" | "table" | "stack" | "item" | "text";
  readonly lines: readonly DocumentLine[];
  /** Which lines stood together in the document, by a number that counts up. */
  readonly group: number;
}

/** The lines of a document in blocks. Running heads and page numbers are left out. */
export function toBlocks({ lines }: DocumentText): readonly Block[] {
  const shown = lines.filter(({ kind, text }) => kind !== "margin" && !isRule.test(text));
  const groups = splitGroups(shown).filter((group) => group.length > 0);
  const full = putNotesLast(groups.map((group) => group.map(toLeaderless)));
  const width = findWidth(full);
  return joinTorn(full.flatMap((group, at) => splitGroup(group, at, width)));
}

/** Footnotes stand between parts of a text that goes on over the page. */
function putNotesLast(groups: readonly Group[]): readonly Group[] {
  const isNote = ([line]: readonly DocumentLine[]) =>
    /^(?:[¹²³⁰⁴-⁹*†‡]|\d\)\s)/u.test(line?.text ?? "");
  return [...groups.filter((group) => !isNote(group)), ...groups.filter(isNote)];
}

/** A line drawn with signs. */
const isRule = /^[-=_–—─━+|*\s]{4,}$/;

/** How wide running text is set. */
function findWidth(groups: readonly (readonly DocumentLine[])[]): number {
  const lengths = groups
    .filter((group) => group.length >= 3)
    .flat()
    .map(({ text }) => text.length)
    .toSorted((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? 0;
}

/** Dots that lead the eye from a label to its number are the border of a cell. */
function toLeaderless(line: DocumentLine): DocumentLine {
  const text = line.text
    .replace(/^([-–—•*●▪◦·‣])\t/, "$1 ")
    .replace(/\s*(?:\.\s?){4,}\s*/g, "\t")
    .replace(/\s*(?:…\s?){2,}\s*/g, "\t")
    .replace(/\s*_{4,}\s*/g, "\t");
  return { ...line, text };
}

function splitGroup(group: readonly DocumentLine[], at: number, width: number): Block[] {
  const blocks: { kind: Block["kind"]; lines: DocumentLine[]; group: number }[] = [];
  const rest = group.slice();
  while (rest[0] && isHeading(rest[0], rest.slice(1), width)) {
    const line = rest.shift();
    const last = blocks.at(-1);
    // A heading may go on in the next line.
    if (line && last?.lines.at(-1)?.kind === line.kind && !isFresh(line.text))
      last.lines.push(line);
    else if (line) blocks.push({ kind: "heading", lines: [line], group: at });
  }
  const hasNumber = rest.some((line) => toStackKind(line) === "number");
  if (rest.some(({ text }) => text.includes("\t")) && !rest.some(isProse))
    return [...blocks, { kind: "table", lines: rest, group: at }];
  const isStack =
    hasNumber && rest.every((line) => !line.text.includes("\t") && line.text.length <= 90);
  if (isStack) return [...blocks, { kind: "stack", lines: rest, group: at }];
  if (arePairs(rest))
    for (const lines of toPairs(rest.splice(0))) blocks.push({ kind: "text", lines, group: at });
  for (const line of rest) {
    const last = blocks.at(-1);
    const before = last?.lines.at(-1)?.text ?? "";
    const goesOn = last?.kind === "item" && isOpen(before) && !isItem(line);
    const kind = goesOn ? "item" : findKind(line, last?.kind);
    const isNew = isItem(line) || (kind === "text" && isOwn(last?.lines.at(-1), line, width));
    if (last?.kind !== kind || isNew) blocks.push({ kind, lines: [line], group: at });
    else last.lines.push(line);
  }
  return blocks;
}

/** Whether a line beside a table is running text, rather than a label that is broken. */
const isProse = ({ text }: DocumentLine) =>
  !text.includes("\t") && (text.split(" ").length > 10 || /[.:]$/.test(text));

/** Lines of a name and of a number with its noun, in turns. */
const arePairs = (lines: readonly DocumentLine[]) =>
  lines.length >= 4 &&
  lines.length % 2 === 0 &&
  lines.every((line, at) =>
    at % 2 === 0
      ? toStackKind(line) === "label" && line.text.length <= 40
      : line.text.length <= 60 && beginsWithNumber(line.text),
  );

function findKind(line: DocumentLine, last: Block["kind"] | undefined): Block["kind"] {
  if (line.text.includes("\t")) return "table";
  if (isItem(line)) return "item";
  if (line.kind === "heading" && toStackKind(line) !== "number") return "heading";
  return last === "item" && !isFresh(line.text) ? "item" : "text";
}

/** Whether a line stands for itself, rather than going on from the line before it. */
function isOwn(before: DocumentLine | undefined, { text }: DocumentLine, width: number): boolean {
  if (!before || !isFresh(text) || isOpen(before.text)) return false;
  const isShort = before.text.length < Math.max(width, 40) * 0.72;
  const isName = toStackKind(before) === "label" && before.text.length <= 40;
  if (isName && /^\d/.test(text) && text.length <= 60) return false;
  const endsWithNumber = /\d[)%]?$/.test(before.text) && before.text.length <= 90;
  if (endsWithNumber && /^\p{Lu}/u.test(text) && /\d/.test(text)) return true;
  const areLabels = [before.text, text].every((one) => /\d/.test(one) && !/[.]$/.test(one));
  return isShort || (areLabels && before.text.length < Math.max(width, 40) * 0.92);
}

const isFresh = (text: string) => /^[“"'(‘]?[\p{Lu}\d~•]/u.test(text);

/** Whether a text cannot end here. */
const isOpen = (text: string) =>
  /[,\-–:;(]$|(?<!\p{L})(?:and|or|og|eller|samt|of|the|a|an|in|with|to|for|by|from|at|on|af|i|med|til|på|en|et|de|det|der|den|som|that|which|fra|over|under|than|end|were|was|are|is|var|er|blev|har|have|has|had|ca\.|about|around|nearly|almost|some|DKK|kr\.)$/iu.test(
    text,
  );

/** Joins text that a border of a column or page tore within a sentence. */
function joinTorn(blocks: readonly Block[]): readonly Block[] {
  return joinNeighbours(blocks, {
    belongs: (last, block) => {
      const goesOn = last.kind === "stack" && /^\p{Ll}/u.test(block.lines[0]?.text ?? "");
      return block.kind === "text" && (goesOn || (last.kind === "text" && isTorn(last, block)));
    },
    join: (last, block) => ({ ...last, lines: [...last.lines, ...block.lines] }),
  });
}

function isTorn({ lines, group }: Block, next: Block): boolean {
  const [end = "", begin = ""] = [lines.at(-1)?.text, next.lines[0]?.text];
  const words = lines.reduce((sum, { text }) => sum + text.split(" ").length, 0);
  if (group === next.group || words < 5 || /[.!?:]["”)]?$/.test(end)) return false;
  return isOpen(end) || (words >= 9 && /^\p{Ll}/u.test(begin));
}

const isItem = ({ text }: DocumentLine) =>
  /^(?:[-–—•*●▪◦·‣]|\(?[a-z]\)|\(?\d{1,2}\))\s+\S/.test(text);

/** Whether a line names what follows it: marked so, in capitals, or short and without a sentence. */
function isHeading(line: DocumentLine, rest: readonly DocumentLine[], width: number): boolean {
  const { text, kind } = line;
  if (text.includes("\t") || toStackKind(line) === "number" || isItem(line)) return false;
  if (kind === "heading") return true;
  if (!isLikeHeading(text)) return false;
  const [next] = rest;
  if (!next || isCapitals(text)) return !isOpen(text);
  if (next.text.includes("\t")) return true;
  if (toStackKind(next) === "number" || rest.some((one) => toStackKind(one) === "number"))
    return false;
  const isShort = text.length <= Math.min(60, Math.max(width, 40) * 0.72);
  const isName = isNumbered.test(text) || next.text.length > text.length;
  return isShort && isFresh(next.text) && !isOpen(text) && isName;
}

const isItemNumber =
  /^(?:q|pkt\.?|punkt|item|section|chapter|kapitel|afsnit|del|part) ?\d+(?:\.\d+)*[.:]?(?=\s|$)/iu;

const isNumbered = /^(?:Q ?\d+[.:]?|\d{1,2}(?:\.\d+)*[.)]?)\s+(?=\p{Lu})/u;

/** Whether a line could be a heading: short, no sentence, no number but a year or its own. */
function isLikeHeading(text: string): boolean {
  const isShort = text.length <= 90 && text.split(" ").length <= 14;
  const bare = text
    .replace(/(?:19|20)\d\d(?:[-–/]\d{2,4})?/g, "")
    .replace(isNumbered, "")
    .replace(isItemNumber, "");
  const isSentence = /[.,;:!]$/.test(text) || (/[?]$/.test(text) && text.split(" ").length > 12);
  const isName = /^["“]?[\p{Lu}\d]/u.test(text) && /\p{L}{2}/u.test(text);
  return isShort && isName && !isSentence && !/\d/.test(bare);
}

export function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}
