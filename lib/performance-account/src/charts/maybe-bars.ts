import { isMeasure } from "../measures/derived.ts";
import { toLegendDescription } from "./aria-texts.ts";
import { bars } from "./bars.ts";
import { type Datum, type PlainSpec, refuseHoles } from "./plain-spec.ts";
import { sortRows } from "./sort-rows.ts";
import type { ChartSpec } from "./spec.ts";
import { colors } from "./theme.ts";
import { toAxis } from "./to-axis.ts";
import { toBar } from "./to-bar.ts";
import { toColumns } from "./to-datum.ts";
import type { Told } from "./told.ts";
import {
  type Channel,
  findEnd,
  hasOnly,
  isPlainField,
  keepAround,
  maybeUnit,
  type UnitSpec,
} from "./unit-spec.ts";

/** Channels that bars can carry beside their name and their number. */
const carried = ["x", "y", "color", "opacity", "tooltip", "description", "href"];

/** What would place a bar elsewhere than below its label. */
const placing = ["height", "width", "size", "orient", "xOffset", "yOffset", "x2", "y2"];

/**
 * Bars of the rows of a specification: a name on `y` and a number on `x`, which a measure without
 * value leaves open; undefined where it asks for more than such bars can do.
 */
export function maybeBars(spec: PlainSpec, told: Told): ChartSpec | undefined {
  const unit = maybeUnit(spec);
  const fields = unit && maybeFields(unit, told);
  if (!unit || !fields) return undefined;
  const { x, y, color, ...others } = unit.encoding;
  const { type: _, ...mark } = unit.mark;
  const { name, field } = fields;
  refuseHoles(unit.rows, [field, name]);
  const rows = sortRows(unit.rows, y?.sort, fields);
  const { drawn, isShare, max } = measure(unit.rows, field, fields.end);
  const { params, usermeta = {}, ...rest } = spec;
  const length = field === x?.field ? x : {};
  return bars(
    {
      bars: rows.map((row) => toBar(row, { name, field, unit: drawn[0]?.unit, x: length })),
      ...{ field, max, mark, params },
      ...toAxis(length, { drawn, max }),
      track: isShare && max === 1,
      encoding: { ...toColor(color, mark, { name, rows }), ...others },
      columns: toColumns(unit.rows[0] ?? {}, unit.encoding),
      group: color?.field,
      rest: keepAround(rest),
      usermeta: usermeta as object,
    },
    told,
  );
}

interface Fields {
  readonly name: string;
  readonly field: string;
  /** Where the axis ends, if the author says so. */
  readonly end: number | undefined;
}

function maybeFields({ rows, mark, encoding, height }: UnitSpec, told: Told): Fields | undefined {
  const { x, y } = encoding;
  if (mark.type !== "bar" || height !== undefined || !hasOnly(encoding, carried)) return undefined;
  if (placing.some((name) => name in mark)) return undefined;
  if (!isPlainField(x, ["scale", "axis"]) || !isPlainField(y, ["sort", "axis"])) return undefined;
  if (y.axis || !["nominal", "ordinal"].includes(y.type ?? "nominal")) return undefined;
  const end = findEnd(x);
  const field = chooseField(rows, x.field, told.instead);
  const names = new Set(rows.map((row) => String(row[y.field])));
  const isBelow = rows.some((row) => toNumber(row[field]) < 0);
  if (end === false || isBelow || names.size < rows.length || !isTold(rows, field, x))
    return undefined;
  return { name: y.field, field, end };
}

/** The measures that have a length, which are all of one unit, and where the axis ends. */
function measure(rows: readonly Datum[], field: string, end = 0) {
  const cells = rows.map((row) => row[field]);
  const given = cells.filter(isMeasure).filter(({ value }) => value !== undefined);
  const drawn = given.filter(({ unit }) => unit === given[0]?.unit);
  const isShare = drawn[0]?.unit === "share";
  const own = cells.filter((cell) => typeof cell === "number");
  const most = Math.max(end || Number(isShare), ...[...drawn, ...own].map(toNumber));
  return { drawn, isShare, max: most || 1 };
}

const toNumber = (cell: unknown): number =>
  typeof cell === "number" ? cell : isMeasure(cell) ? (cell.value ?? 0) : 0;

/** Whether a field holds numbers: own ones only if the specification says so. */
const isTold = (rows: readonly Datum[], field: string, { type }: Channel) =>
  type === "quantitative"
    ? rows.some((row) => typeof row[field] === "number" || isMeasure(row[field]))
    : type === undefined && rows.every((row) => isMeasure(row[field]));

/** The field that is drawn, or another where no row has a value in it. */
function chooseField(rows: readonly Datum[], field: string, instead: string | undefined): string {
  const isGiven = (row: Datum) => isMeasure(row[field]) && row[field].value === undefined;
  return instead !== undefined && rows.every(isGiven) ? instead : field;
}

/** The author's colours; those of a field in the order of the rows, named unless they name the bars. */
function toColor(color: Channel | undefined, mark: object, { name, rows }: Drawn): object {
  if (color?.field === undefined)
    return color ? { color } : "color" in mark ? {} : { color: { value: colors.services } };
  const { field, type = "nominal", scale, legend } = color;
  if (type !== "nominal") return { color };
  const domain = [...new Set(rows.map((row) => row[field]))];
  const said = { ...toLegendDescription(domain.map(String)), ...(legend as object | undefined) };
  const isNamed = legend === null || (legend === undefined && field === name);
  const drawn = { type, legend: isNamed ? null : said };
  return { color: { ...color, ...drawn, ...(scale !== null && { scale: { domain, ...scale } }) } };
}

interface Drawn {
  /** Field with the names of the bars. */
  readonly name: string;
  readonly rows: readonly Datum[];
}
