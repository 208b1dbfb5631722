import { isMeasure, type Measure } from "../measures/derived.ts";
import { recallMeasure } from "../measures/recall.ts";

/** A data frame of danfojs, as far as showing it goes. */
export interface FrameLike {
  /** Names of the columns, in order. */
  readonly columns: readonly string[];
  /** Rows of cells, or cells where there is one column. */
  readonly values: readonly unknown[];
  /** Names of the rows. */
  readonly index?: readonly unknown[];
}

/** A row of a chart's data, by field. */
export type Datum = Readonly<Record<string, unknown>>;

/** Data of a chart: as Vega-Lite takes it, or rows, or a frame. */
export type PlainData = object | readonly object[] | FrameLike;

/**
 * A specification of Vega-Lite or Vega, of version 5 or 6, as its documentation writes it.
 * The types of `vega-lite` say more: `const spec: TopLevelSpec = { … }`.
 */
export interface PlainSpec {
  /** Address of the version; may be left out of a specification of Vega-Lite. */
  readonly $schema?: string;
  /** What is drawn; rows or a frame may stand for `{ values: [...] }`. */
  readonly data?: PlainData | null;
  readonly [property: string]: unknown;
}

/** The properties one of which every specification of Vega-Lite has. */
const views = ["mark", "layer", "hconcat", "vconcat", "concat", "spec"];

/** Whether something is a specification of Vega-Lite or Vega. */
export const isSpec = (value: object): value is PlainSpec =>
  ("$schema" in value && /\/vega(-lite)?\//.test(String(value.$schema))) ||
  views.some((view) => Object.hasOwn(value, view));

/** Whether something is a data frame of danfojs. */
export const isFrame = (value: unknown): value is FrameLike =>
  typeof value === "object" && value !== null && "columns" in value && "values" in value;

/** The rows that stand in a specification itself; undefined where its data come from elsewhere. */
export function findRows(data: PlainSpec["data"]): readonly Datum[] | undefined {
  if (isFrame(data)) return data.values.map((row, at) => toRow(data, row, data.index?.[at]));
  if (Array.isArray(data)) return data;
  const { values } = (data ?? {}) as { readonly values?: unknown };
  return isFrame(values) || Array.isArray(values) ? findRows(values) : undefined;
}

/** A row of a frame, with the measures that its numbers were made of. */
function toRow({ columns }: FrameLike, row: unknown, name: unknown): Datum {
  const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
  const shown = Object.fromEntries(columns.map((column, at) => [column, cells[at]]));
  const find = (column: string, cell: unknown) =>
    typeof cell === "number" ? recallMeasure(name, column, shown) : undefined;
  return Object.fromEntries(
    Object.entries(shown).map(([column, cell]) => [column, find(column, cell) ?? cell]),
  );
}

/** The fields that a specification names anywhere, in order. */
export function findFields(spec: unknown): readonly string[] {
  if (Array.isArray(spec)) return [...new Set(spec.flatMap(findFields))];
  if (typeof spec !== "object" || spec === null) return [];
  const own = "field" in spec && typeof spec.field === "string" ? [spec.field] : [];
  const inner = Object.entries(spec).flatMap(([key, value]) =>
    key === "data" || key === "datasets" || key === "usermeta" ? [] : findFields(value),
  );
  return [...new Set([...own, ...inner])];
}

/**
 * Refuses rows that lack what is drawn of them: Vega-Lite leaves them out or draws them at zero.
 * @throws {TypeError} Names every such field with its first row.
 */
export function refuseHoles(rows: readonly Datum[], fields: readonly string[]): void {
  const holes = fields.flatMap((field) => {
    const at = rows.findIndex((row) => field in row && isHole(row[field]));
    return at < 0 ? [] : [`"${field}" is ${rows[at]?.[field]} in row ${at + 1}`];
  });
  if (holes.length > 0)
    throw new TypeError(
      `Cannot draw the chart: ${holes.join(", ")} of its data: wanted values; leave such rows out and say what is missing, or give measures to toChart, which says it`,
    );
}

const isHole = (value: unknown) => value === undefined || value === null || Number.isNaN(value);

/** The measures that stand in rows, in order. */
export const findMeasuresIn = (rows: readonly Datum[]): readonly Measure[] =>
  rows.flatMap((row) => Object.values(row).filter(isMeasure));
