import { findSpecs, type Spec } from "../../draw/find-specs.ts";
import { orderForm } from "../../draw/order-form.ts";
import type { Cell, Output } from "../../notebook/notebook.ts";
import { renderData } from "../render-data.ts";
import type { Words } from "../words.ts";

/** A chart that can be made interactive. */
export interface LiveChart {
  /** Unlike that of any other chart of the page. */
  readonly key: string;
  /** As Vega, in the order of the drawings: wide, and narrow if there is one. */
  readonly forms: readonly Spec[];
}

/** The charts of the cells that a page can draw by itself, by the output that each is in. */
export async function prepareCharts(
  cells: readonly Cell[],
): Promise<ReadonlyMap<Output, LiveChart>> {
  const outputs = cells.flatMap((cell) => ("outputs" in cell ? cell.outputs : []));
  const drawn = await Promise.all(
    outputs.map(async (output) => ({ output, forms: await findForms(output) })),
  );
  const live = drawn.filter(({ forms }) => forms.length > 0);
  return new Map(live.map(({ output, forms }, at) => [output, { key: `chart-${at + 1}`, forms }]));
}

/** All forms of an output's chart; none if one of them cannot be drawn. */
async function findForms(output: Output): Promise<readonly Spec[]> {
  if (!("data" in output)) return [];
  const specs = findSpecs(output.data, output.metadata);
  const forms = await Promise.all(specs.map((spec) => orderForm(spec)));
  return forms.every((form) => form !== undefined) ? forms.map(({ vega }) => vega) : [];
}

/**
 * What the program of the charts reads, as an element that no browser runs; empty for a page that
 * shows none of the charts. Packed, since the specifications of a page with many charts would be
 * half of it.
 */
export function renderChartsData(
  charts: readonly LiveChart[],
  html: string,
  { chart, chartKeys }: Words,
): string {
  const shown = charts.filter(({ key }) => html.includes(` data-chart="${key}"`));
  if (shown.length === 0) return "";
  const forms = Object.fromEntries(shown.map(({ key, forms }) => [key, forms]));
  const json = JSON.stringify({ chart, hint: chartKeys, charts: forms });
  return renderData(json, { id: "charts_data", isPacked: true });
}
