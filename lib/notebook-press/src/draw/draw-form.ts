import { isDict } from "../notebook/is-dict.ts";
import { maybeChartTable } from "./chart-data.ts";
import type { Spec } from "./find-specs.ts";
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
  const { columns = [], rows = [] } = maybeChartTable(spec) ?? {};
  const origins = columns.flatMap(({ origin }) => origin ?? []);
  return origins.length > 0 ? numberRows(spec, rows, origins) : spec;
}

/** The field with the number of a mark's row in the table under its chart. */
const rowField = "row__";

/**
 * A copy of a specification in which each of the rows, wherever it stands, has its number.
 * @param origins Fields of the rows with origins, which are left out where they are data: only
 *   the table shows them.
 */
export function numberRows<Value>(
  spec: Value,
  rows: readonly object[],
  origins: readonly string[] = [],
): Value {
  const numbers = new Map(rows.map((row, at) => [row, at]));
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (!isDict(value)) return value;
    const number = numbers.get(value);
    const entries = Object.entries(value)
      .filter(([name, part]) => number === undefined || !origins.includes(name) || !isDict(part))
      .map(([name, part]) => [name, copy(part)]);
    return Object.fromEntries(number === undefined ? entries : [...entries, [rowField, number]]);
  };
  return copy(spec) as Value;
}
