import { joinWords } from "../../document/clean-text.ts";
import type { DocumentLine } from "../../document/document.ts";
import { joinNeighbours } from "../../lists/gather.ts";
import { isNumberLine } from "../../numbers/is-number-line.ts";
import { columns } from "../words/lexicon.ts";
import type { Rejection } from "../words/wordings.ts";

export interface Row {
  readonly cells: readonly string[];
  readonly line: DocumentLine;
}

/** The rows of lines with cells; labels that are broken over several are joined. */
export function toRows(lines: readonly DocumentLine[]): readonly Row[] {
  return joinWrapped(
    lines.map((line): Row => ({ line, cells: line.text.split("\t").map((cell) => cell.trim()) })),
  );
}

/** Labels that are broken over several rows are joined to the one with the numbers. */
function joinWrapped(rows: readonly Row[]): readonly Row[] {
  return joinNeighbours(rows, {
    belongs: (last, row) =>
      last.cells.length === 1 &&
      last.cells[0] !== last.cells[0]?.toUpperCase() &&
      /^[\p{Ll}(]/u.test(row.cells[0] ?? ""),
    join: (last, { cells: [label = "", ...cells], ...row }) => ({
      ...row,
      cells: [joinWords(last.cells[0] ?? "", label), ...cells],
    }),
  });
}

export const isYear = (cell: string) => /^(?:19|20)\d\d\W{0,2}$/.test(cell);

/** Whether a cell says that it has nothing. */
export const isEmpty = (cell: string) => empty.test(cell);

const empty =
  /^(?:|n\.?\/?a\.?|i\.?a\.?|\.{2,3}|…|[-–—:×x*]|not counted\S?|not available|ikke opgjort|oplyses ikke|mangler)$/iu;

/** Whether a cell holds a number and nothing more; years are none. */
export const isValue = (cell: string) => !isYear(cell) && isNumberLine(cell);

/** The heads of the columns of a table; empty if it has none. */
export function findHeads(lines: readonly DocumentLine[]): readonly string[] {
  const rows = toRows(lines);
  const firstBody = rows.findIndex(({ cells }) => cells.some(isValue));
  return toHeads(rows.slice(0, Math.max(0, firstBody)).filter(({ cells }) => cells.length > 1));
}

/** Heads of the columns, from one or several rows. */
export function toHeads(rows: readonly Row[]): readonly string[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) =>
    rows
      .map(({ cells }) => cells[at] ?? "")
      .filter(Boolean)
      .join(" "),
  );
}

/** Whether a row within a table has heads for those after it. */
export const isHeadRow = ({ cells }: Row) =>
  cells.some(isYear) &&
  cells.slice(1).every((cell) => cell === "" || isYear(cell) || !isNumberLine(cell));

/** Heads without one for the labels begin a column later. */
export function align(heads: readonly string[], body: readonly Row[]): readonly string[] {
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  const startsWithValue = findColumn(heads[0] ?? "", 0) !== undefined;
  return startsWithValue &&
    heads.length < width &&
    body.some(({ cells }) => !isValue(cells[0] ?? ""))
    ? ["", ...heads]
    : heads;
}

/** Whether the head of a column says that it only numbers the rows. */
export const isOrdinal = (head: string) => /^(?:no|nos|nr|number|nummer|#|id)\W*$/iu.test(head);

/** The years that a head names. */
export const findYears = (text: string) =>
  [...text.matchAll(/(?:19|20)\d\d/g)].map(([found]) => Number(found));

/** A head without its years. */
export const stripYears = (head: string) => head.replace(/(?:19|20)\d\d/g, "").trim();

/** What a head says of the numbers under it: of this year, or no result of it. */
export function findColumn(head: string, year: number): Rejection | undefined | "this year" {
  const years = findYears(head);
  const named = columns.find(([, pattern]) => pattern.test(head))?.[0];
  if (named === "a change" || named === "a goal or forecast") return named;
  if (years.includes(year)) return years.length > 1 ? "a change" : "this year";
  return years.length > 0 ? "another year" : named;
}

/** The unit that the nearest of heads, label and captions gives to bare numbers. */
export const findUnit = (texts: readonly string[]) =>
  texts.map((text) => unit.exec(text)?.[0]).find((found) => found !== undefined) ?? "";

const unit =
  /(?:DKK|kr\.?) ?(?:million|millions|mio\.?|m)(?!\p{L})|(?:mio\.?|mill\.?|millioner|million|millions|mia\.?)(?: of)? ?(?:DKK|danske kroner|Danish kroner|kroner|kr\.?)|%|pct\.|per cent|procent/iu;

/** A bare number with the unit that its column gives. */
export function addUnit(cell: string, given: string): string {
  if (given === "" || !/^[~\s]*\d[\d.,\s]*[¹²³⁴-⁹*]*$/.test(cell)) return cell;
  const [, currency, scale] = /^(DKK|kr\.?) ?(.+)$/iu.exec(given) ?? [];
  return currency ? `${currency} ${cell} ${scale}` : `${cell} ${given.replace(/ of /, " ")}`;
}
