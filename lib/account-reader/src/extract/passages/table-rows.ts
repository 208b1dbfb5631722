import type { DocumentLine } from "../../document/document.ts";
import { joinNeighbours } from "../../lists/join-neighbours.ts";
import { isNumber } from "./stack-line.ts";

/** A row of a table. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: DocumentLine;
}

/** The rows of lines with cells; labels that are broken over several are joined. */
export function toRows(lines: readonly DocumentLine[]): readonly Row[] {
  return joinWrapped(lines.map((line): Row => ({ line, cells: toCells(line.text) })));
}

const toCells = (text: string) => text.split("\t").map((cell) => cell.trim());

/** Labels that are broken over several rows are joined to the one with the numbers. */
function joinWrapped(rows: readonly Row[]): readonly Row[] {
  return joinNeighbours(rows, {
    belongs: (last, row) =>
      last.cells.length === 1 &&
      last.cells[0] !== last.cells[0]?.toUpperCase() &&
      /^[\p{Ll}(]/u.test(row.cells[0] ?? ""),
    join: (last, { cells: [label = "", ...cells], ...row }) => ({
      ...row,
      cells: [`${last.cells[0]} ${label}`.replace(/(?<=\p{Ll})- (?=\p{Ll})/u, ""), ...cells],
    }),
  });
}

/** Whether a cell is a year. */
export const isYear = (cell: string) => /^(?:19|20)\d\d\W{0,2}$/.test(cell);

/** Whether a cell says that it has nothing. */
export const isEmpty = (cell: string) => empty.test(cell);

const empty =
  /^(?:|n\.?\/?a\.?|i\.?a\.?|\.{2,3}|…|[-–—:×x*]|not counted\S?|not available|ikke opgjort|oplyses ikke|mangler)$/iu;

/** Whether a cell holds a number and nothing more; years are none. */
export const isValue = (cell: string) => !isYear(cell) && isNumber(cell);
