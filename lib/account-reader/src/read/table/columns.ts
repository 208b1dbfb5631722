import { joinWords } from "../../document/clean-text.ts";
import { isCellValue } from "../../numbers/is-number-line.ts";
import type { SetRow, Span, TableRow } from "./table-row.ts";

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
  const body = parted.filter(({ spans }) => spans.some(isCellValue));
  const voters = body.length >= 2 ? body : parted;
  const spans = voters.flatMap((row) => row.spans);
  const least = Math.floor(voters.length * 0.12);
  return toCovered(spans, least);
}

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

/** Rows with a text for each column; spans go where they overlap most, or else to the nearest. */
export function toRows(rows: readonly SetRow[], columns: readonly Column[]): readonly TableRow[] {
  const first = rows.findIndex(({ spans }) => spans.some(isCellValue));
  return rows.map(({ spans, ...row }, at) => {
    const cells = columns.map(() => "");
    const heads = at < first ? findHeadPlaces(spans, columns) : undefined;
    spans.forEach((span, index) => {
      for (const place of heads?.[index] ?? findPlaces(span, columns))
        cells[place] = joinWords(cells[place] ?? "", span.text);
    });
    return { ...row, cells, start: spans[0]?.start ?? 0, end: spans[0]?.end ?? 0 };
  });
}

/** Where heads stand that are each set over as many columns, such as a year over amount and share. */
function findHeadPlaces(spans: readonly Span[], columns: readonly Column[]) {
  const width = (columns.length - 1) / spans.length;
  if (spans.length < 2 || width < 2 || !Number.isInteger(width)) return undefined;
  const places = spans.map((_, at) =>
    Array.from({ length: width }, (_, step) => 1 + at * width + step),
  );
  const fit = spans.every(({ start, end }, at) => {
    const [left, right] = [columns[places[at]?.[0] ?? 0], columns[places[at]?.at(-1) ?? 0]];
    return (
      left !== undefined &&
      right !== undefined &&
      (start + end) / 2 > left.start &&
      (start + end) / 2 < right.end
    );
  });
  return fit ? places : undefined;
}

function findPlaces(span: Span, columns: readonly Column[]): readonly number[] {
  const overlaps = columns.map(
    ({ start, end }) => Math.min(end, span.end) - Math.max(start, span.start),
  );
  const best = overlaps.indexOf(Math.max(...overlaps));
  if (best < 0) return [];
  // A head over several columns of numbers stands over each of them.
  const over = overlaps.flatMap((overlap, at) =>
    at > 0 && isOver(columns[at], overlap) ? [at] : [],
  );
  return over.length > 1 && best > 0 && (overlaps[0] ?? 0) <= 0 ? over : [best];
}

const isOver = (column: Column | undefined, overlap: number) =>
  column !== undefined && overlap >= (column.end - column.start) * 0.6 && overlap > 0;
