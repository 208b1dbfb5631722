import { isNumberLine } from "../../numbers/is-number-line.ts";
import { isYear } from "../../numbers/is-year.ts";
import type { SetRow, Span } from "./table-row.ts";

/** A column of a table, from its left to its right. */
export interface Column {
  readonly start: number;
  readonly end: number;
}

/**
 * The columns of a table: what its rows with numbers cover, parted by what nearly none of them
 * does. Heads, which may stand over several columns, have no say.
 */
export function findColumns(rows: readonly SetRow[]): readonly Column[] {
  const parted = rows.filter(({ spans }) => spans.length > 1);
  const body = parted.filter(({ spans }) => spans.some(isValue));
  const voters = body.length >= 2 ? body : parted;
  const spans = voters.flatMap((row) => row.spans);
  const least = Math.floor(voters.length * 0.12);
  return toCovered(spans, least);
}

/** Whether a text is a number, and no year. */
export const isValue = ({ text }: Pick<Span, "text">): boolean =>
  /^[-–—]$/.test(text) || (isNumberLine(text) && !isYear(text));

/** The intervals that more spans cover than may be overlooked. */
function toCovered(spans: readonly Span[], least: number): readonly Column[] {
  const edges = spans
    .flatMap(({ start, end }) => [
      { at: start, step: 1 },
      { at: end, step: -1 },
    ])
    .toSorted((a, b) => a.at - b.at || b.step - a.step);
  const columns: Column[] = [];
  let depth = 0;
  let start = 0;
  for (const { at, step } of edges) {
    if (step > 0 && depth === least) start = at;
    depth += step;
    if (step < 0 && depth === least) columns.push({ start, end: at });
  }
  return columns;
}
