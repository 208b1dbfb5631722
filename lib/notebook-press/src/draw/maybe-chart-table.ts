import { isDict } from "../notebook/is-dict.ts";
import { type ChartColumn, maybeChartData } from "./chart-data.ts";
import type { Spec } from "./find-specs.ts";

/** A column of the table under a chart. */
export interface TableColumn extends ChartColumn {
  /** Field with the number that a text in this column stands for. */
  readonly value?: string;
  /** Field with where the number comes from: a text, or an origin as data. */
  readonly origin?: string;
}

/** The data of a chart, as they are shown under it. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/**
 * The data that a chart has in itself, as a table: with the columns that its `usermeta` names, or
 * with those of its tooltips and drawings; undefined for a chart that has none.
 */
export function maybeChartTable(spec: Spec): ChartTable | undefined {
  const data = maybeChartData(spec) ?? maybeVegaData(spec);
  if (!data) return undefined;
  const { columns } = isDict(spec.usermeta) ? spec.usermeta : {};
  const isNamed = Array.isArray(columns) && columns.length > 0 && columns.every(isColumn);
  return { caption: findTitle(spec), rows: data.rows, columns: isNamed ? columns : data.columns };
}

/** The title of a chart in one line; empty for a chart that has none. */
export function findTitle({ title }: Spec): string {
  const text = isDict(title) ? title.text : title;
  return (Array.isArray(text) ? text.join(" ") : typeof text === "string" ? text : "").trim();
}

const isColumn = (column: unknown): column is TableColumn =>
  isDict(column) && typeof column.field === "string" && typeof column.title === "string";

/** Vega has a list of data; of several the first that are within are shown. */
function maybeVegaData({ data }: Spec): Omit<ChartTable, "caption"> | undefined {
  const sets = Array.isArray(data) ? data.filter(isDict) : [];
  const rows = sets
    .map(({ values }) => (Array.isArray(values) ? values.filter(isDict) : []))
    .find(({ length }) => length > 0);
  return (
    rows && { rows, columns: Object.keys(rows[0] ?? {}).map((field) => ({ field, title: field })) }
  );
}
