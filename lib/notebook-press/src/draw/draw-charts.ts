import type { Cell, Notebook, Output } from "../notebook/notebook.ts";
import { findSpecs } from "./find-specs.ts";
import { orderForm } from "./order-form.ts";

/** Which pictures are drawn. */
export interface DrawOptions {
  /** Whether each chart gets a PNG beside its SVG, as GitHub and nbviewer need it; true by default. */
  readonly png?: boolean;
}

/**
 * A notebook in which each chart of Vega-Lite or Vega has its pictures, for what shows no charts:
 * SVG, in the metadata SVG for a narrow screen where the chart has that form, and PNG. A picture
 * that is there stays. A chart that cannot be drawn, or that would load something, stays as it is.
 * @example
 * const drawn = await drawCharts(notebook, { png: false });
 */
export async function drawCharts(notebook: Notebook, options: DrawOptions = {}): Promise<Notebook> {
  const drawCell = async (cell: Cell): Promise<Cell> =>
    cell.cell_type === "code"
      ? { ...cell, outputs: await Promise.all(cell.outputs.map((one) => drawOutput(one, options))) }
      : cell;
  return { ...notebook, cells: await Promise.all(notebook.cells.map(drawCell)) };
}

async function drawOutput(output: Output, { png = true }: DrawOptions): Promise<Output> {
  if (!("data" in output)) return output;
  const { data, metadata } = output;
  const [wide, narrow] = findSpecs(data, metadata);
  const lacksSvg = typeof data["image/svg+xml"] !== "string";
  const lacksPng = png && typeof data["image/png"] !== "string";
  if (!wide || !(lacksSvg || lacksPng)) return output;
  const [form, small] = await Promise.all([
    orderForm(wide, lacksPng),
    lacksSvg && narrow ? orderForm(narrow) : undefined,
  ]);
  if (!form) return output;
  const svg = lacksSvg && { "image/svg+xml": form.svg };
  const picture = lacksPng && form.png && { "image/png": Buffer.from(form.png).toString("base64") };
  const { "text/plain": plain, ...others } = data;
  return {
    ...output,
    data: { ...others, ...svg, ...picture, ...(plain !== undefined && { "text/plain": plain }) },
    metadata: {
      ...metadata,
      ...(small && { "image/svg+xml": { narrow: small.svg } }),
      // The picture has two pixels for each one that it is to be shown in.
      ...(picture && {
        "image/png": { ...findSize(form.svg), ...toAlt(wide.description ?? plain) },
      }),
    },
  };
}

/** Width and height of a drawing, whose root states both. */
function findSize(svg: string) {
  const [width, height] = ["width", "height"].map((name) =>
    Number(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1]),
  );
  return { width, height };
}

const toAlt = (text: unknown) => (typeof text === "string" ? { alt: text } : {});
