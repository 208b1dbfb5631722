import { translate } from "../language/phrase.ts";
import type { Measure } from "../measures/derived.ts";
import { maybeBars } from "./maybe-bars.ts";
import { maybePeriods } from "./maybe-periods.ts";
import { maybeTimeline } from "./maybe-timeline.ts";
import { nameSources } from "./name-sources.ts";
import { notice } from "./notice.ts";
import { findMeasuresIn, findRows, type PlainSpec } from "./plain-spec.ts";
import { type ChartSpec, defaultWidth, type ToChartOptions } from "./spec.ts";
import { toPlainChart } from "./to-plain-chart.ts";
import type { Told } from "./told.ts";

/**
 * A specification of Vega-Lite with what charts of this library have: theme, title, source line,
 * alternative text with its numbers, a form for narrow screens, and a table whose numbers can be
 * followed. Fields of the data may hold measures, and a frame of this library has them.
 *
 * Three forms are drawn with more: **bars** (`mark: "bar"`, a number on `x` and a name on `y`) with
 * label and numbers above each, a dashed outline for what is missing, and a pale track behind shares;
 * **periods** (the same with years on `x` and `x2`), full for what was granted; and figures **over
 * the years** (`mark: "line"` with the year on `x`), joined only where they may be. Any other
 * specification, and one that asks for more than these can do, is drawn as it stands.
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
  const rows = findRows(spec.data);
  if (!rows || (spec.mark === undefined && !Array.isArray(spec.layer)))
    throw new RangeError(
      "Cannot make a chart: wanted a mark or layers, and data of rows, a frame or { values: [...] }",
    );
  const measures = findMeasuresIn(rows);
  const told = toTold(options, spec, measures);
  if (
    rows.length === 0 ||
    (measures.length > 0 && measures.every(({ value }) => value === undefined))
  )
    return notice({ ...told, measures: findDrawn(measures) });
  return (
    maybeBars(spec, told) ??
    maybePeriods(spec, told) ??
    maybeTimeline(spec, told) ??
    toPlainChart(spec, told)
  );
}

/** What is printed, where there is some: what is worked out of it would be told by other things that it needs. */
function findDrawn(measures: readonly Measure[]): readonly Measure[] {
  const printed = measures.filter(({ origin }) => origin === "printed");
  return printed.length > 0 ? printed : measures;
}

/** The options with what stands in for those that are left out, in the language chosen. */
function toTold(options: ToChartOptions, { width }: PlainSpec, measures: readonly Measure[]): Told {
  const { title, subtitle = "", limit = "", source } = options;
  return {
    width: typeof width === "number" ? width : defaultWidth,
    breaks: [],
    beside: [],
    ...options,
    title: translate(title),
    subtitle: translate(subtitle),
    limit: translate(limit),
    source: source === undefined ? nameSources(measures.flatMap(findFigures)) : translate(source),
  };
}

const findFigures = (measure: Measure): readonly Exclude<Measure, { origin: "derived" }>[] =>
  measure.origin === "printed" ? [measure] : measure.inputs.flatMap(findFigures);
