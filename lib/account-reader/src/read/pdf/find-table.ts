import { gather } from "../../lists/gather.ts";
import { isCellValue } from "../../numbers/is-number-line.ts";
import { growTable, type Row, type Table } from "./grow-table.ts";
import { findOverlapX, type Rectangle, toBounds } from "./page.ts";
import type { Segment } from "./segment.ts";

export function findTables(
  segments: readonly Segment[],
  rules: readonly Rectangle[],
): readonly Table[] {
  const columns = findColumns(segments);
  const labels = columns.flatMap((column) => column.map((cell) => findLabel(cell, segments)));
  const rows = columns.flat().flatMap((cell, at) => {
    const label = labels[at];
    return label ? [{ label, cells: [cell] }] : [];
  });
  return toTables(joinRows(rows), segments).map((table) => growTable(table, segments, rules));
}

/** Numbers that stand one below another on a common edge. */
function findColumns(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const values = segments.filter(isCellValue).toSorted((a, b) => a.baseline - b.baseline);
  const columns = gather(values, ({ last }, value) => continues(last, value, segments));
  return columns.filter((column) => column.length > 1);
}

function continues(above: Segment, value: Segment, segments: readonly Segment[]): boolean {
  const size = Math.max(above.size, value.size);
  const distance = value.baseline - above.baseline;
  if (
    distance < size * 0.5 ||
    distance > size * 6 ||
    Math.abs(above.size - value.size) > size * 0.15
  )
    return false;
  const isAligned =
    Math.abs(above.right - value.right) < size * 0.8 ||
    Math.abs(above.left - value.left) < size * 0.5 ||
    Math.abs(above.left + above.right - value.left - value.right) < size * 1.2;
  return (
    isAligned &&
    !segments.some(
      (one) =>
        one.baseline > above.baseline + 1 &&
        one.baseline < value.baseline - 1 &&
        !isCellValue(one) &&
        findOverlapX(one, toBounds([above, value])) > 0,
    )
  );
}

/** The words that stand left of a number with nothing but cells between, on its line or around it. */
function findLabel(cell: Segment, segments: readonly Segment[]): Segment | undefined {
  const before = segments
    .filter((one) => one.right <= cell.left + 1 && one.size > cell.size * 0.75)
    .toSorted((a, b) => b.right - a.right);
  const isOnLine = (one: Segment) => Math.abs(one.baseline - cell.baseline) < cell.size * 0.4;
  const label = before.find((one) => isOnLine(one) && !isCellValue(one));
  const around = before.filter(
    (one) => !isCellValue(one) && Math.abs(one.baseline - cell.baseline) < cell.size * 1.1,
  );
  const [above, below] = [-1, 1].map((side) =>
    around.find(({ baseline }) => (baseline - cell.baseline) * side > cell.size * 0.4),
  );
  const isCentred = above && below && Math.abs(above.left - below.left) < cell.size;
  return [label, isCentred ? above : undefined].find((one) => one && isLabelText(one.text));
}

const isLabelText = (text: string) =>
  text.length <= 90 && /^\D*\p{L}{2}|^(?:19|20)\d\d$/u.test(text);

function joinRows(found: readonly Row[]): readonly Row[] {
  const labels = [...new Set(found.map(({ label }) => label))];
  return labels
    .map((label) => ({
      label,
      cells: found.filter((row) => row.label === label).flatMap(({ cells }) => cells),
    }))
    .toSorted((a, b) => a.label.baseline - b.label.baseline);
}

/** Rows whose labels stand below one another. */
function toTables(rows: readonly Row[], segments: readonly Segment[]): readonly (readonly Row[])[] {
  const tables = gather(rows, ({ last, items }, row) => {
    const distance = row.label.baseline - last.label.baseline;
    const size = Math.max(row.label.size, last.label.size);
    const left = Math.min(...items.map(({ label }) => label.left));
    const isBelow = distance > 0 && distance < size * 7;
    const isIndented = row.label.left > left - size * 0.5 && row.label.left < left + size * 4;
    return (
      isBelow &&
      isIndented &&
      !segments.some((one) => isCaption(one, last, row)) &&
      findOverlapX(toBounds(last.cells), toBounds(row.cells)) > -size * 4
    );
  });
  return tables.filter(isTable);
}

/** Whether a line between two rows runs over their columns, as the name of another table does. */
function isCaption(one: Segment, last: Row, row: Row): boolean {
  const isBetween = one.baseline > last.label.baseline + 1 && one.baseline < row.label.baseline - 1;
  const column = Math.min(...[...last.cells, ...row.cells].map(({ left }) => left));
  const isOver = one.left < row.label.right && one.right > column + one.size;
  return isBetween && isOver;
}

function isTable(rows: readonly Row[]): boolean {
  const wide = rows.filter(({ cells }) => cells.length > 1);
  return rows.length >= 3 || (rows.length === 2 && wide.length >= 1);
}
