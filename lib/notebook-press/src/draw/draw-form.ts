import type { Spec } from "./find-specs.ts";
import { maybeChartTable } from "./maybe-chart-table.ts";
import { numberRows } from "./number-rows.ts";
import { drawPng } from "./render-png.ts";
import { drawSvg } from "./render-svg.ts";
import { toVega } from "./to-vega.ts";
import { withView } from "./with-view.ts";

/** A chart at one width, in every form. */
export interface Form {
  /** As Vega, as it is written into a page. */
  readonly vega: Spec;
  readonly svg: string;
  /** The picture, if it was wanted. */
  readonly png: Uint8Array | undefined;
}

/** What is to be drawn. */
export interface FormOrder {
  /** The specification as JSON. */
  readonly json: string;
  /** Whether a picture is wanted too. */
  readonly png: boolean;
}

/**
 * Compiles a chart once and gives all its forms. Undefined where it would load something, or
 * cannot be drawn: what stands in an output may be anything.
 */
export async function drawForm({ json, png }: FormOrder): Promise<Form | undefined> {
  try {
    const vega = await toVega(numberMarks(JSON.parse(json) as Spec));
    return await withView(vega, async (view) => ({
      vega,
      svg: await drawSvg(view),
      png: png ? await drawPng(view, 2) : undefined,
    }));
  } catch {
    return undefined;
  }
}

/** Where a mark's row in the table has an origin, the mark leads to it. */
function numberMarks(spec: Spec): Spec {
  const table = maybeChartTable(spec);
  const origins = table?.columns.flatMap(({ origin }) => origin ?? []) ?? [];
  return table && origins.length > 0 ? numberRows(spec, table.rows, origins) : spec;
}
