import type { Cell, MimeBundle, Output } from "../../notebook/notebook.ts";
import { findSpecs, type Spec } from "./find-specs.ts";
import { maybeChartTable } from "./maybe-chart-table.ts";
import { maybeVega } from "./maybe-vega.ts";
import { numberRows } from "./number-rows.ts";

/** A chart that can be made interactive. */
export interface LiveChart {
  /** Unlike that of any other chart of the page. */
  readonly key: string;
  /** As Vega, in the order of the drawings: wide, and narrow if there is one; none if it stays still. */
  readonly forms: readonly Spec[];
  /** The first form as SVG. */
  readonly svg: string;
}

/**
 * The charts of the cells that a page can draw by itself, by the output that each is in.
 * @param isStatic Whether they stay still: then only those that have no picture are drawn.
 */
export async function prepareCharts(
  cells: readonly Cell[],
  isStatic: boolean,
): Promise<ReadonlyMap<Output, LiveChart>> {
  const charts = new Map<Output, LiveChart>();
  for (const output of cells.flatMap((cell) => ("outputs" in cell ? cell.outputs : []))) {
    if (!("data" in output) || (isStatic && hasPicture(output.data))) continue;
    const specs = findSpecs(output.data, output.metadata);
    const drawn = await Promise.all(specs.map((spec) => maybeVega(numberMarks(spec))));
    const known = drawn.filter((one) => one !== undefined);
    const [first] = known;
    if (first && known.length === specs.length)
      charts.set(output, {
        key: `chart-${charts.size + 1}`,
        forms: isStatic ? [] : known.map(({ spec }) => spec),
        svg: first.svg,
      });
  }
  return charts;
}

const hasPicture = (data: MimeBundle) => Object.keys(data).some((type) => /^image\//.test(type));

/** Where a mark's row in the table has an origin, the mark leads to it. */
function numberMarks(spec: Spec): Spec {
  const table = maybeChartTable(spec);
  const origins = table?.columns.flatMap(({ origin }) => origin ?? []) ?? [];
  return table && origins.length > 0 ? numberRows(spec, table.rows, origins) : spec;
}
