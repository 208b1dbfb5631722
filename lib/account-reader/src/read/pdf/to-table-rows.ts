import type { SetRow, Span } from "../table/table-row.ts";
import type { Table } from "./grow-table.ts";
import { isCellValue } from "./is-cell-value.ts";
import { findOverlapX, type Rectangle, toBounds } from "./rectangle.ts";
import type { Segment } from "./segment.ts";

/**
 * The rows of a table from top to bottom, with all lines of a label or a head in one row where lines are
 * drawn between the rows, or more room parts them.
 */
export function toTableRows(
  { segments }: Table,
  rules: readonly Rectangle[],
): readonly Omit<SetRow, "line" | "page">[] {
  const lines = toLines(segments);
  const rows: Segment[][] = [];
  lines.forEach((line, at) => {
    const [before, last] = [lines[at - 1], rows.at(-1)];
    if (before && last && isSameRow({ before, line, last }, rules)) last.push(...line);
    else rows.push([...line]);
  });
  const first = rows.findIndex((row) => row.some(isCellValue));
  const columns = toColumns(rows.flat().filter(isCellValue));
  return rows.map((row, at) => ({
    spans: row.flatMap((one) => (at < first ? spread(one, columns) : [toSpan(one)])),
    gap: toGap(rows[at - 1], row),
  }));
}

const toSpan = ({ text, left, right }: Segment): Span => ({ text, start: left, end: right });

/** What columns of numbers cover from left to right. */
function toColumns(values: readonly Segment[]): readonly Rectangle[] {
  const columns: Rectangle[] = [];
  for (const value of values.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && value.left < last.right) columns[columns.length - 1] = toBounds([last, value]);
    else columns.push(value);
  }
  return columns;
}

/** A head over several columns stands over each of them. */
function spread(head: Segment, columns: readonly Rectangle[]): readonly Span[] {
  const under = columns.filter(
    (column) => findOverlapX(head, column) > (column.right - column.left) * 0.6,
  );
  if (under.length < 2) return [toSpan(head)];
  return under.map(({ left, right }) => ({ text: head.text, start: left, end: right }));
}

function toLines(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const lines: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline)) {
    const last = lines.at(-1);
    if (last?.[0] && segment.baseline - last[0].baseline < segment.size * 0.3) last.push(segment);
    else lines.push([segment]);
  }
  return lines.map((line) => line.toSorted((a, b) => a.left - b.left));
}

interface Joint {
  readonly before: readonly Segment[];
  readonly line: readonly Segment[];
  readonly last: readonly Segment[];
}

function isSameRow({ before, line, last }: Joint, rules: readonly Rectangle[]): boolean {
  const [above, below] = [toBaseline(before), toBaseline(line)];
  const size = Math.max(...line.map((one) => one.size));
  const isRuled = rules.some(
    (rule) =>
      rule.top > above && rule.bottom < below && line.some((one) => findOverlapX(rule, one) > 0),
  );
  if (isRuled || below - above > size * 1.5) return false;
  const shared = line.filter((one) => last.some((other) => findOverlapX(one, other) > 0));
  const [isBody, wasBody] = [line.some(isCellValue), last.some(isCellValue)];
  if (isBody && wasBody) return false;
  // A row with numbers below heads that stand over them is a row of its own.
  return !(isBody && shared.length > 1);
}

const toBaseline = (line: readonly Segment[]) => Math.max(...line.map(({ baseline }) => baseline));

function toGap(before: readonly Segment[] | undefined, row: readonly Segment[]) {
  if (!before) return undefined;
  const top = Math.min(...row.map(({ baseline }) => baseline));
  return (top - toBaseline(before)) / Math.max(...row.map(({ size }) => size));
}
