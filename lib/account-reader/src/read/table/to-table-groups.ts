import { type Group, toLine } from "../../document/document.ts";
import { toRuns } from "../../lists/gather.ts";
import { isNumberLine } from "../../numbers/is-number-line.ts";
import { findColumns, toRows } from "./columns.ts";
import { joinWrapped } from "./join-wrapped.ts";
import type { SetRow, TableRow } from "./table-row.ts";

/**
 * Lines of a table as one group with tabs between cells; tiles that stand in rows, with numbers in
 * one line and their labels in the next, as a group each.
 */
export function toTableGroups(set: readonly SetRow[]): readonly Group[] {
  const rows = toRows(set, findColumns(set));
  return toTiles(rows) ?? [joinWrapped(rows).map((row) => toLine(row.cells.join("\t"), row))];
}

type Row = Pick<TableRow, "cells" | "line" | "page">;

/** The tiles of rows in which numbers stand right above their labels; undefined for any others. */
export function toTiles(rows: readonly Row[]): readonly Group[] | undefined {
  const isNumbers = ({ cells }: Row) =>
    cells.filter(Boolean).length > 1 && cells.filter(Boolean).every(isNumberLine);
  const isLabels = ({ cells }: Row) => !cells.some((text) => isNumberLine(text));
  if (!rows[0] || !isNumbers(rows[0]) || !rows.every((row) => isNumbers(row) || isLabels(row)))
    return undefined;
  const bands = toRuns(rows, (_, row) => !isNumbers(row));
  if (bands.some(({ length }) => length < 2)) return undefined;
  return bands.flatMap(
    (band) =>
      band[0]?.cells.map((_, at) =>
        band.flatMap((row) => (row.cells[at] ? [toLine(row.cells[at], row)] : [])),
      ) ?? [],
  );
}
