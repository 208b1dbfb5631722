import type { PlainSpec } from "../../../lib/performance-account/src/charts/plain-spec.ts";
import type { ToChartOptions } from "../../../lib/performance-account/src/charts/spec.ts";
import { toChart } from "../../../lib/performance-account/src/charts/to-chart.ts";
import { makeFigure } from "../measures/make-figure.ts";

/** A share as printed. */
export const half = makeFigure("financing_state", "50%");

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Bars of what rows say, with what else their specification has. */
export const toBars = (
  data: Rows = [{ what: "First bar", share: half }],
  options: Partial<ToChartOptions> = {},
  more: PlainSpec = {},
) => toChart({ ...toSpec(data), ...more }, { title: "A title", ...options });

/** A specification of bars: the first field of the rows is their name, the last their length. */
export function toSpec(data: Rows): PlainSpec {
  const fields = Object.keys(data[0] ?? {});
  return {
    data,
    mark: "bar",
    encoding: {
      x: { field: fields.at(-1), type: "quantitative" },
      y: { field: fields[0], type: "nominal" },
    },
  };
}
