import type { ChartSpec } from "../../../lib/performance-account/src/charts/spec.ts";

/** A bar as it stands in a chart's data. */
export interface Row {
  readonly barLabel: string;
  readonly barText: string;
  readonly barShort: string;
  readonly barLines: readonly string[];
  readonly barNumber: readonly string[];
  /** What the bar is as long as. */
  readonly value: number | null;
  readonly [field: string]: unknown;
}

/** The bars of a chart, from the top. */
export function findRows(spec: ChartSpec): readonly Row[] {
  const { values } = spec.data as { readonly values: readonly Row[] };
  const layers = spec.layer as {
    readonly encoding?: { readonly x?: { readonly field?: string } };
  }[];
  const field = layers.flatMap(({ encoding }) => encoding?.x?.field ?? [])[0] ?? "";
  return values.map((row) => ({
    ...row,
    value: (row.value ?? row[field] ?? null) as number | null,
  }));
}
