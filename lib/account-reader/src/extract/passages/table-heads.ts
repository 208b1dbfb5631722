import type { DocumentLine } from "../../document/document.ts";
import { columns } from "../words/lexicon.ts";
import type { Rejection } from "../words/wordings.ts";
import { isNumber } from "./stack-line.ts";
import { isValue, isYear, type Row, toRows } from "./table-rows.ts";

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
  cells.slice(1).every((cell) => cell === "" || isYear(cell) || !isNumber(cell));

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
export const isOrdinal = (head: string) => ordinal.test(head);

const ordinal = /^(?:no|nos|nr|number|nummer|#|id)\W*$/iu;

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
