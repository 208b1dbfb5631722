import type { FrameLike } from "../charts/plain-spec.ts";
import { phrase, translate } from "../language/phrase.ts";
import { recallMeasure } from "../measures/recall.ts";
import type { Table, TableCell } from "./table-parts.ts";

/** How many rows are shown in full, and how many of a longer frame from each end; pandas has the same. */
const [most, end] = [60, 5];

/** A frame as a table whose numbers lead to their origins; of a long one the head, the tail and the count. */
export function toFrameTable(frame: FrameLike, title: string): Table {
  const { columns, values, index = [] } = frame;
  const rows = values.map((row, place) => {
    const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
    const shown = Object.fromEntries(columns.map((column, at) => [column, cells[at]]));
    return columns.map((column) => toCell(shown, column, index[place]));
  });
  const isLong = rows.length > most;
  const gap = columns.map(() => "…");
  return {
    kind: "table",
    caption: [title, isLong ? phrase`${rows.length} rows, ${columns.length} columns` : ""]
      .filter(Boolean)
      .join(": "),
    columns: columns.map((name) => heads[name]?.() ?? translate(name)),
    rows: isLong ? [...rows.slice(0, end), gap, ...rows.slice(-end)] : rows,
  };
}

/** What columns of the frames of this library are called in the language chosen. */
const heads: Readonly<Record<string, () => string>> = {
  topic: () => translate("topic"),
  indicator: () => translate("indicator"),
  label: () => translate("label"),
  population: () => translate("population"),
  kind: () => translate("kind"),
  year: () => translate("year"),
  last_year: () => translate("last_year"),
  year_certain: () => translate("year_certain"),
  years: () => translate("years"),
  value: () => translate("value"),
  unit: () => translate("unit"),
  low: () => translate("low"),
  high: () => translate("high"),
  printed: () => translate("printed"),
  section: () => translate("section"),
  source: () => translate("source"),
  used: () => translate("used"),
  why: () => translate("why"),
  note: () => translate("note"),
  formula: () => translate("formula"),
};

function toCell(
  shown: Readonly<Record<string, unknown>>,
  column: string,
  name: unknown,
): TableCell {
  const cell = shown[column];
  const measure = recallMeasure(name, column, shown);
  if (typeof cell === "string") return measure ? phrase`“${cell}”` : cell;
  if (measure) return measure;
  // A year has no thousands.
  if (typeof cell === "number" && /year/i.test(column)) return `${cell}`;
  if (typeof cell === "number" && !Number.isNaN(cell)) return cell;
  return cell === undefined || cell === null || Number.isNaN(cell) ? "" : String(cell);
}
