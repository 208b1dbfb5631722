import { cleanText } from "../../document/clean-text.ts";
import { type DocumentLine, type Group, toLine } from "../../document/document.ts";
import { joinNeighbours } from "../../lists/gather.ts";
import { isNumberLine } from "../../numbers/is-number-line.ts";
import { type Column, findColumns } from "../table/columns.ts";
import type { Span } from "../table/table-row.ts";
import { toTableGroups } from "../table/to-table-groups.ts";
import { isParted, type SourceLine, toSetRow } from "./source-lines.ts";
import { type SourceBlock, splitBlocks } from "./split-blocks.ts";

/** Lines in groups: paragraphs, tables, tiles, and headings that are underlined. */
export function toGroups(lines: readonly SourceLine[]): readonly Group[] {
  return joinNeighbours(splitBlocks(lines), {
    // Blocks of one table, which has blank lines between its rows.
    belongs: areOneTable,
    join: (above, below) => ({ ...above, lines: [...above.lines, ...below.lines] }),
  }).flatMap(toBlockGroups);
}

function areOneTable(above: SourceBlock, below: SourceBlock): boolean {
  const [last, first] = [above.lines.findLast(isParted), below.lines.find(isParted)];
  if (!last || !first || below.lines.length > 4) return false;
  const [one, other] = [toSetRow(last).spans, toSetRow(first).spans];
  const isNumbers = one.every(({ text }) => isNumberLine(text));
  if (isNumbers && above.lines.length === 1 && one.length === other.length) return true;
  const hasNumber = other.some(({ text }) => isNumberLine(text));
  return (
    hasNumber &&
    !isNumbers &&
    other.slice(1).some((span) => one.slice(1).some((by) => areAligned(span, by)))
  );
}

const areAligned = (one: Column, other: Column) =>
  Math.abs(one.start - other.start) <= 1 || Math.abs(one.end - other.end) <= 1;

function toBlockGroups({ lines, isHeading }: SourceBlock): readonly Group[] {
  if (isHeading) return [lines.map((line) => toTextLine(line, "heading"))];
  const { from, to } = findTable(lines);
  if (to <= from) return [lines.map((line) => toTextLine(line))];
  const table = lines.slice(from, to);
  const rows = table.map((line, at) => toSetRow(line, table[at - 1]));
  return [
    lines.slice(0, from).map((line) => toTextLine(line)),
    ...toTableGroups(rows),
    ...toBlockGroups({ lines: lines.slice(to), isHeading }),
  ];
}

const toTextLine = (line: SourceLine, kind: DocumentLine["kind"] = "text") =>
  toLine(cleanText(line.text), line, kind);

/** The first lines of a block that are rows of a table; none if `to` is not after `from`. */
function findTable(lines: readonly SourceLine[]): { from: number; to: number } {
  const none = { from: 0, to: 0 };
  const from = lines.findIndex(isParted);
  if (from < 0) return none;
  const columns = findColumns(
    lines
      .slice(from)
      .filter(isParted)
      .map((line) => toSetRow(line)),
  );
  const isRow = (line: SourceLine) => isParted(line) || isWithin(line, columns);
  const end = lines.slice(from).findIndex((line) => !isRow(line));
  const to = end < 0 ? lines.length : from + end;
  if (!isTable(lines.slice(from, to).filter(isParted))) return none;
  const above = lines[from - 1];
  const isFirst = above !== undefined && isWithin(above, columns) && goesOn(above, lines[from]);
  return { from: isFirst ? from - 1 : from, to };
}

/** Whether a line without gaps fits into one column. */
function isWithin(line: SourceLine, columns: readonly Column[]): boolean {
  const over = columns.filter((column) =>
    toSetRow(line).spans.some((span) => overlap(span, column)),
  );
  return over.length <= 1;
}

/** Whether a line above a table is the begin of its first label, or a head over its numbers. */
const goesOn = (above: SourceLine, first: SourceLine | undefined) =>
  /^\s*\p{Ll}/u.test(first?.text ?? "") || /^\s{8,}/.test(above.text);

function isTable(parted: readonly SourceLine[]): boolean {
  const rows = parted.map((line) => toSetRow(line).spans);
  const [first = []] = rows;
  const isTiles =
    rows.length > 1 && first.length > 1 && first.every(({ text }) => isNumberLine(text));
  if (isTiles) return true;
  if (isProse(rows)) return false;
  if (rows.every((spans) => isNumberLine(spans.at(-1)?.text ?? ""))) return true;
  if (rows.length < 2 || findColumns(parted.map((line) => toSetRow(line))).length < 2) return false;
  const pairs = rows
    .slice(1)
    .filter((spans, at) =>
      spans
        .slice(1)
        .some((span) => rows[at]?.slice(1).some((by) => areAligned(span, by) || overlap(span, by))),
    );
  return pairs.length >= (rows.length - 1) * 0.5;
}

/** Whether lines are sentences with wide gaps between their words, as where both edges are even. */
function isProse(rows: readonly (readonly Span[])[]): boolean {
  const later = rows.flatMap((spans) => spans.slice(1));
  const small = later.filter(({ text }) => /^\p{Ll}/u.test(text));
  const [first, ...others] = rows;
  const isNarrow = first !== undefined && first.length <= 3;
  const areEven = others.length > 0 && others.every((spans) => spans.length === first?.length);
  const areLevel =
    areEven && others.every((spans) => spans[1] && first?.[1] && areAligned(spans[1], first[1]));
  return small.length >= later.length * 0.5 && !(areLevel && isNarrow);
}

const overlap = (one: Column, other: Column) =>
  Math.min(one.end, other.end) > Math.max(one.start, other.start);
