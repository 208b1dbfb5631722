import { type Dict, isDict } from "../notebook/is-dict.ts";

/** What a chart shows, as a table. */
export interface ChartData {
  readonly columns: readonly ChartColumn[];
  /** A record for each mark, in the order of the chart's data. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** A column of a chart's data. */
export interface ChartColumn {
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
  const views = findViews(spec, {}).filter(({ rows }) => rows.length > 0);
  const view = views.find(({ tooltip }) => tooltip.length > 0) ?? views[0];
  if (!view) return undefined;
  const told = view.tooltip.length > 0 ? view.tooltip : view.drawn;
  const declared = findDeclared(spec);
  const columns = distinguish(declared.length > 0 ? declared : [...told, ...view.numbers]);
  // What a transformation makes is not in the data.
  const known = columns.filter(({ field }) => view.rows.some((row) => row[field] !== undefined));
  return known.length > 0 ? { columns: known.map(nameApart), rows: view.rows } : undefined;
}

const hasField = (columns: readonly ChartColumn[], field: string) =>
  columns.some((column) => column.field === field);

/** Each field once. */
const distinguish = (columns: readonly ChartColumn[]): readonly ChartColumn[] =>
  columns.filter(({ field }, at) => !hasField(columns.slice(0, at), field));

/**
 * The columns that a chart names itself, under `usermeta.columns`: a field with its title, and after
 * it the fields that hold its number (`value`) and where that comes from (`origin`).
 */
function findDeclared(spec: unknown): readonly ChartColumn[] {
  const { columns } = isDict(spec) && isDict(spec.usermeta) ? spec.usermeta : {};
  return toList(columns).flatMap((column) => {
    const [named] = toColumn(column);
    if (!named || !isDict(column)) return [];
    const beside = [
      { field: column.value, title: column.valueTitle ?? `${named.title} (number)` },
      { field: column.origin, title: column.originTitle ?? `${named.title} (origin)` },
    ];
    return [named, ...toColumns(beside)];
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

interface Inherited {
  readonly rows?: ChartData["rows"];
  readonly encoding?: Dict;
}

/** Each drawing of a specification, with the data and encodings that it has from those around it. */
function findViews(spec: unknown, inherited: Inherited): readonly View[] {
  if (!isDict(spec)) return [];
  const { data, encoding, mark } = spec;
  const rows = data === undefined ? inherited.rows : findRows(data);
  const channels: Dict = { ...inherited.encoding, ...(isDict(encoding) && encoding) };
  const own: Inherited = { ...(rows && { rows }), encoding: channels };
  const parts = ["layer", "concat", "hconcat", "vconcat"].flatMap((name) => toList(spec[name]));
  const within = [...parts, spec.spec].flatMap((part) => findViews(part, own));
  return mark === undefined ? within : [toView(rows ?? [], channels), ...within];
}

function findRows(data: unknown): ChartData["rows"] {
  return isDict(data) ? toList(data.values).filter(isDict) : [];
}

function toView(rows: ChartData["rows"], { tooltip, ...channels }: Dict): View {
  const drawn = Object.values(channels).flatMap(toList).filter(isDict);
  const numbers = drawn.filter(({ type }) => type === "quantitative");
  return {
    rows,
    tooltip: toColumns(toList(tooltip)),
    drawn: toColumns(drawn),
    numbers: toColumns(numbers),
  };
}

const toColumns = (channels: readonly unknown[]) => channels.flatMap(toColumn);

function toColumn(channel: unknown): readonly ChartColumn[] {
  if (!isDict(channel) || typeof channel.field !== "string") return [];
  const { field, title } = channel;
  return [{ field, title: typeof title === "string" && title ? title : field }];
}

const toList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
