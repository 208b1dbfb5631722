import { type Dict, isDict, toDict } from "../notebook/is-dict.ts";
import type { Spec } from "./find-specs.ts";

/** What a chart shows, as a table. */
export interface ChartData {
  /** What each record has, in the order of the table. */
  readonly columns: readonly ChartColumn[];
  /** A record for each mark, in the order of the chart's data. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** A column of a chart's data. */
interface ChartColumn {
  /** Name of the field in each row. */
  readonly field: string;
  /** What a reader calls it. */
  readonly title: string;
}

/**
 * The data that a Vega-Lite chart has in itself, with the columns that it names, or those that its
 * tooltips show and then what else it draws; undefined for a chart whose data are elsewhere.
 */
export function maybeChartData(spec: unknown): ChartData | undefined {
  const views = findViews(spec).filter(({ rows }) => rows.length > 0);
  const view = views.find(({ tooltip }) => tooltip.length > 0) ?? views[0];
  if (!view) return undefined;
  const told = view.tooltip.length > 0 ? view.tooltip : view.drawn;
  const declared = findDeclared(spec);
  const columns = declared.length > 0 ? declared : [...told, ...view.numbers];
  // Each field once; what a transformation makes is not in the data.
  const known = columns.filter(
    ({ field }, at) =>
      columns.findIndex((column) => column.field === field) === at &&
      view.rows.some((row) => row[field] !== undefined),
  );
  return known.length > 0 ? { columns: known.map(nameApart), rows: view.rows } : undefined;
}

/**
 * The columns that a chart names itself, under `usermeta.columns`: a field with its title, and after
 * it the fields that hold its number (`value`) and where that comes from (`origin`).
 */
function findDeclared(spec: unknown): readonly ChartColumn[] {
  const { columns } = toDict(toDict(spec).usermeta);
  return toList(columns).flatMap((column) => {
    const [named] = toColumn(column);
    if (!named || !isDict(column)) return [];
    const beside = [
      { field: column.value, title: column.valueTitle ?? `${named.title} (number)` },
      { field: column.origin, title: column.originTitle ?? `${named.title} (origin)` },
    ];
    return [named, ...beside.flatMap(toColumn)];
  });
}

/** A tooltip often has a number as text under the same name. */
function nameApart(column: ChartColumn, at: number, columns: readonly ChartColumn[]): ChartColumn {
  const title = column.title.toLowerCase();
  const isTwice = columns.slice(0, at).some((other) => other.title.toLowerCase() === title);
  return isTwice ? { ...column, title: `${column.title} (number)` } : column;
}

interface View {
  readonly rows: ChartData["rows"];
  readonly tooltip: readonly ChartColumn[];
  /** What any channel draws. */
  readonly drawn: readonly ChartColumn[];
  /** What is drawn as a quantity. */
  readonly numbers: readonly ChartColumn[];
}

/** Each drawing of a specification, with the data and encodings that it has from those around it. */
function findViews(
  spec: unknown,
  outerRows: ChartData["rows"] = [],
  outerChannels: Dict = {},
): readonly View[] {
  if (!isDict(spec)) return [];
  const { data, encoding, mark } = spec;
  const rows = data === undefined ? outerRows : findRows(data);
  const channels = { ...outerChannels, ...toDict(encoding) };
  const parts = ["layer", "concat", "hconcat", "vconcat", "spec"].flatMap((name) =>
    toList(spec[name]),
  );
  const within = parts.flatMap((part) => findViews(part, rows, channels));
  return mark === undefined ? within : [toView(rows, channels), ...within];
}

const findRows = (data: unknown): ChartData["rows"] => toList(toDict(data).values).filter(isDict);

function toView(rows: ChartData["rows"], { tooltip, ...channels }: Dict): View {
  const drawn = Object.values(channels).flatMap(toList).filter(isDict);
  return {
    rows,
    tooltip: toList(tooltip).flatMap(toColumn),
    drawn: drawn.flatMap(toColumn),
    numbers: drawn.filter(({ type }) => type === "quantitative").flatMap(toColumn),
  };
}

function toColumn(channel: unknown): readonly ChartColumn[] {
  if (!isDict(channel) || typeof channel.field !== "string") return [];
  const { field, title } = channel;
  return [{ field, title: typeof title === "string" && title ? title : field }];
}

const toList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** A column of the table under a chart. */
export interface TableColumn extends ChartColumn {
  /** Field with the number that a text in this column stands for. */
  readonly value?: string;
  /** Field with where the number comes from: a text, or an origin as data. */
  readonly origin?: string;
}

/** The data of a chart, as they are shown under it. */
export interface ChartTable extends ChartData {
  /** The chart's title; empty for one without. */
  readonly caption: string;
  /** What each record has, with what is behind it. */
  readonly columns: readonly TableColumn[];
}

/**
 * The data that a chart has in itself, as a table: with the columns that its `usermeta` names, or
 * with those of its tooltips and drawings; undefined for a chart that has none.
 */
export function maybeChartTable(spec: Spec): ChartTable | undefined {
  const data = maybeChartData(spec) ?? maybeVegaData(spec);
  if (!data) return undefined;
  const { columns } = toDict(spec.usermeta);
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
function maybeVegaData({ data }: Spec): ChartData | undefined {
  const rows = (Array.isArray(data) ? data : []).map(findRows).find(({ length }) => length > 0);
  return (
    rows && { rows, columns: Object.keys(rows[0] ?? {}).map((field) => ({ field, title: field })) }
  );
}
