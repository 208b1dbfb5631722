import { joinWords } from "../../document/clean-text.ts";
import { isCellValue } from "../../numbers/is-number-line.ts";
import type { TableRow } from "./table-row.ts";

/** Rows of a table, each whole: what is set over several lines is one row. */
export function joinWrapped(rows: readonly TableRow[]): readonly TableRow[] {
  const label = findLabelColumn(rows);
  const first = rows.findIndex((row) => hasValue(row, label));
  // Those with text beside the labels, and what stands above them.
  const heads = rows.slice(
    0,
    rows.slice(0, Math.max(0, first)).findLastIndex((row) => !isLabelOnly(row, label)) + 1,
  );
  const body = rows.slice(heads.length);
  const ends = body.filter((row) => row.cells[label] !== "").map(({ end }) => end);
  const manner = { label, usual: findUsualGap(rows, label), end: Math.max(...ends) };
  const joined: { row: TableRow; last: TableRow }[] = [];
  body.forEach((row, at) => {
    const above = joined.at(-1);
    const next = body[at + 1];
    if (above && belongs(above, { row, next }, manner))
      joined[joined.length - 1] = { row: join(above.row, row), last: row };
    else joined.push({ row, last: row });
  });
  const [head, ...rest] = heads;
  return [...(head ? [rest.reduce(join, head)] : []), ...joined.map(({ row }) => row)];
}

function findLabelColumn(rows: readonly TableRow[]): number {
  const width = rows[0]?.cells.length ?? 0;
  const counts = Array.from({ length: width }, (_, at) => {
    const texts = rows.map(({ cells }) => cells[at] ?? "").filter(Boolean);
    return (
      texts.filter((text) => /\p{L}{2}/u.test(text) && !isCellValue({ text })).length / texts.length
    );
  });
  return Math.max(
    0,
    counts.findIndex((share) => share >= 0.6),
  );
}

const hasValue = ({ cells }: TableRow, label: number) =>
  cells.some((text, at) => at !== label && isCellValue({ text }));

const isLabelOnly = ({ cells }: TableRow, label: number) =>
  cells.every((text, at) => (at === label) === (text !== ""));

const join = (one: TableRow, other: TableRow): TableRow => ({
  ...one,
  cells: one.cells.map((text, at) => joinWords(text, other.cells[at] ?? "")),
});

interface Manner {
  readonly label: number;
  /** Usual distance between rows; undefined if it is not known. */
  readonly usual: number | undefined;
  /** Where the longest label ends. */
  readonly end: number;
}

function findUsualGap(rows: readonly TableRow[], label: number): number | undefined {
  const gaps = rows
    .slice(1)
    .filter((row) => hasValue(row, label) && row.cells[label] !== "")
    .map(({ gap }) => gap)
    .filter((gap) => gap !== undefined)
    .toSorted((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)];
}

/** Whether a line goes on with the row above it, of which the last line is given too. */
function belongs(
  above: { readonly row: TableRow; readonly last: TableRow },
  { row, next }: { readonly row: TableRow; readonly next: TableRow | undefined },
  manner: Manner,
): boolean {
  const { label, usual } = manner;
  const isNear = usual === undefined || row.gap === undefined || row.gap <= usual * 1.05;
  const isClose = usual !== undefined && row.gap !== undefined && row.gap < usual * 0.8;
  const text = row.cells[label] ?? "";
  const goesOn = isNear && continues(above.last, row, manner);
  if (isLabelOnly(row, label))
    return text !== "" && (isClose || (goesOn && !isGroup(row, next, manner)));
  if (!hasValue(row, label)) return text === "" && isNear;
  // A row with numbers goes on with words above it that have none.
  if (hasValue(above.row, label) || !isLabelOnly(above.row, label)) return false;
  if (text === "") return isNear;
  return !isGroup(above.row, row, manner) && (isClose || goesOn) && !isGroupOf(row, next, manner);
}

/** Whether words stand over a group of rows: in capitals, or with a colon. */
const isGroup = (row: TableRow, next: TableRow | undefined, { label }: Manner) =>
  next !== undefined && /^\P{Ll}*\p{Lu}{3}\P{Ll}*$|:$/u.test(row.cells[label] ?? "");

/** Whether a row is the first of several that stand in like manner below the name of their group. */
function isGroupOf(row: TableRow, next: TableRow | undefined, { label }: Manner): boolean {
  if (!next || !hasValue(next, label) || /[-–,(/]$/.test(row.cells[label] ?? "")) return false;
  return /^\p{Ll}/u.test(next.cells[label] ?? "") && Math.abs(next.start - row.start) < 0.5;
}

/** Whether words go on with those before: by what they are, where the line above was full. */
function continues(above: TableRow, row: TableRow, { label, end }: Manner): boolean {
  const [before = "", text = ""] = [above.cells[label], row.cells[label]];
  if (/\p{L}[-–]$|[,(/]$/u.test(before) || linkEnd.test(before)) return true;
  const [word = ""] = /^\S+/.exec(text) ?? [];
  const letter = (above.end - above.start) / Math.max(1, before.length);
  const isFull = above.end + (word.length + 1) * letter > end - 3 * letter;
  return isFull && /^[\p{Ll}(&+]/u.test(text);
}

const linkEnd =
  /(?<!\p{L})(?:and|or|og|eller|samt|of|the|in|with|to|for|af|i|med|til|på|en|et|from|fra|by)$/iu;
