import { isMeasure, type Measure } from "../measures/derived.ts";
import { describeMissing } from "../measures/describe-missing.ts";
import { formatWithNoun } from "../measures/format-measure.ts";
import { toOrigin } from "../measures/to-origin.ts";
import { type ChartColumn, toNumberColumn, toTooltip } from "./columns.ts";
import { describeSpec } from "./describe-spec.ts";
import { frame } from "./frame.ts";
import { nameSources } from "./name-sources.ts";
import { notice } from "./notice.ts";
import {
  type Datum,
  findFields,
  findMeasuresIn,
  findRows,
  type PlainSpec,
  refuseHoles,
} from "./plain-spec.ts";
import { type ChartOptions, type ChartSpec, defaultWidth } from "./spec.ts";

/** What a chart of one's own gets beside its specification. */
export interface ToChartOptions extends ChartOptions {
  /** What the chart shows, in a sentence without a full stop. */
  readonly title: string;
  /** What is measured, for whom and when; nothing by default. */
  readonly subtitle?: string;
  /** The source line; by default it names the sources of the measures in the data. */
  readonly source?: string;
}

/**
 * A specification of Vega-Lite with what charts of this library have: theme, title, source line,
 * alternative text with its numbers, and a table whose numbers can be followed. Fields of the data
 * may hold measures: the mark is drawn at the value, and one without value is left out and told.
 * @example
 * const { companies_new_ideas, companies_new_products } = account.figures;
 * const values = [companies_new_ideas, companies_new_products].map((one) => {
 *   return { outcome: one.label, companies: one };
 * });
 * const encoding = {
 *   x: { field: "companies", type: "quantitative" },
 *   y: { field: "outcome", type: "nominal" },
 * } as const;
 * await show(toChart({ data: { values }, mark: "bar", encoding }, { title: "What came of it" }));
 * @param spec One view with a mark, or layers of some.
 * @throws {RangeError} If it has no mark or layers, or no rows of its own.
 * @throws {TypeError} If a row lacks what is drawn, naming row and field.
 */
export function toChart(spec: PlainSpec, options: ToChartOptions): ChartSpec {
  const { title, subtitle = "", width = defaultWidth } = options;
  const {
    data,
    mark,
    layer,
    encoding,
    params,
    transform,
    usermeta,
    width: _,
    title: __,
    ...rest
  } = spec;
  const rows = findRows(data);
  if (!rows || (mark === undefined && !Array.isArray(layer)))
    throw new RangeError(
      "Cannot make a chart: wanted a mark or layers, and data of rows, a frame or { values: [...] }",
    );
  const measures = findMeasuresIn(rows);
  const missing = measures.filter(({ value }) => value === undefined);
  const figures = measures.flatMap(findFigures);
  const source = options.source ?? nameSources(figures);
  if (measures.length > 0 && missing.length === measures.length)
    return notice({ title, measures, source, width });
  const given = rows.filter((row) => !Object.values(row).some(isMissing)).map(toDatum);
  refuseHoles(given, findFields({ mark, layer, encoding, transform }));
  const columns = toColumns(rows[0] ?? {}, encoding);
  const tooltip = toTooltip(Object.fromEntries(columns.map((one) => [one.field, one.title])));
  const unit = { encoding: { tooltip, ...(encoding as object) }, ...(params ? { params } : {}) };
  const lack = missing.length > 0 ? ` ${describeMissing(missing)}` : "";
  const plain = { ...spec, title, data: { values: given } };
  return frame(
    { description: describeSpec(plain) + lack, title, subtitle, source: `${source}${lack}`.trim() },
    {
      width,
      below: roomOfAxis,
      layer: mark === undefined ? [{ ...unit, layer }] : [{ mark, ...unit }],
      rest: { ...rest, data: { values: given }, ...(transform ? { transform } : {}) },
      usermeta: { columns, ...(usermeta as object) },
    },
  );
}

/** Height of the labels and the title of an axis, in pixels. */
const roomOfAxis = 44;

const isMissing = (value: unknown) => isMeasure(value) && value.value === undefined;

const findFigures = (measure: Measure): readonly Exclude<Measure, { origin: "derived" }>[] =>
  measure.origin === "printed" ? [measure] : measure.inputs.flatMap(findFigures);

/** A row whose measures are numbers, with what they are written as and where they come from beside them. */
const toDatum = (row: Datum): Datum =>
  Object.fromEntries(
    Object.entries(row).flatMap(([field, value]) =>
      isMeasure(value)
        ? [
            [field, value.value],
            [`${field}Text`, formatWithNoun(value)],
            [`${field}Origin`, toOrigin(value)],
          ]
        : [[field, value]],
    ),
  );

function toColumns(row: Datum, encoding: unknown): readonly ChartColumn[] {
  const channels = Object.values(
    (encoding ?? {}) as Record<string, { field?: string; title?: unknown }>,
  );
  return Object.entries(row).map(([field, value]) => {
    const named = channels.find((one) => one?.field === field)?.title;
    const title = typeof named === "string" ? named : field;
    return isMeasure(value)
      ? toNumberColumn(title, { field: `${field}Text`, value: field, origin: `${field}Origin` })
      : { field, title };
  });
}
