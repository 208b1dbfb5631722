import type { ChartSpec } from "../../../lib/performance-account/src/charts/spec.ts";

/** A bar as it stands in a chart's data. */
export interface Row {
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  readonly shortText: string;
  readonly color: string;
  readonly origin: string;
  readonly lines: readonly string[];
  readonly number: readonly string[];
}

/** The bars of a chart, from the top. */
export const findRows = (spec: ChartSpec) => (spec.data as { values: readonly Row[] }).values;
