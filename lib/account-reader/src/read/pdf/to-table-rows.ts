import { joinNeighbours, toRuns } from "../../lists/gather.ts";
import { isCellValue } from "../../numbers/is-number-line.ts";
import type { SetRow, Span } from "../table/table-row.ts";
import type { Table } from "./grow-table.ts";
import { findOverlapX, isRuled, type Rectangle, toBounds, toLines } from "./page.ts";
import type { Segment } from "./segment.ts";

/** The rows of a table, each with all its lines where drawn lines or more room part the rows. */
export function toTableRows(
  { segments }: Table,
  rules: readonly Rectangle[],
): readonly Omit<SetRow, "line" | "page">[] {
  const lines = toLines(segments);
  const rows = toRuns(lines, (run, line) => isSameRow(run, line, rules)).map((run) => run.flat());
  const first = rows.findIndex((row) => row.some(isCellValue));
  const columns = toColumns(rows.flat().filter(isCellValue));
  return rows.map((row, at) => ({
    spans: row.flatMap((one) => (at < first ? spread(one, columns) : [toSpan(one)])),
    gap: toGap(rows[at - 1], row),
  }));
}

const toSpan = ({ text, left, right }: Segment): Span => ({ text, start: left, end: right });

function toColumns(values: readonly Segment[]): readonly Rectangle[] {
  return joinNeighbours<Rectangle>(
    values.toSorted((a, b) => a.left - b.left),
    {
      belongs: (last, { left }) => left < last.right,
      join: (last, value) => toBounds([last, value]),
    },
  );
}

/** A head over several columns stands over each of them. */
function spread(head: Segment, columns: readonly Rectangle[]): readonly Span[] {
  const under = columns.filter(
    (column) => findOverlapX(head, column) > (column.right - column.left) * 0.6,
  );
  if (under.length < 2) return [toSpan(head)];
  return under.map(({ left, right }) => ({ text: head.text, start: left, end: right }));
}

/** Whether a line goes on with the row of those before it. */
function isSameRow(
  row: readonly (readonly Segment[])[],
  line: readonly Segment[],
  rules: readonly Rectangle[],
): boolean {
  const last = row.flat();
  const [above, below] = [toBaseline(row.at(-1) ?? []), toBaseline(line)];
  const size = Math.max(...line.map((one) => one.size));
  const isParted = line.some((one) => isRuled(rules, [above, below], one));
  if (isParted || below - above > size * 1.5) return false;
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
