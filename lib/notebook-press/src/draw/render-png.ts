import type { View } from "vega";
import type { Spec } from "./find-specs.ts";
import { maybePalette } from "./maybe-palette.ts";
import { renderIndexedPng } from "./render-indexed-png.ts";
import { toVega } from "./to-vega.ts";
import { withView } from "./with-view.ts";

/**
 * A chart of Vega or Vega-Lite as a PNG picture; one without a ground gets a white one.
 * @param scale Pixels of the picture for each pixel of the chart; 2 by default.
 * @throws {Error} If it cannot be drawn, or if it would load something.
 */
export const renderPng = async (spec: Spec, scale = 2): Promise<Uint8Array> =>
  withView(await toVega(spec), (view) => drawPng(view, scale));

/** What a view shows, as PNG. */
export async function drawPng(view: View, scale: number): Promise<Uint8Array> {
  if (/^(?:transparent|)$/.test(view.background() ?? "")) view.background("white");
  return toPng((await view.toCanvas(scale)) as unknown as Canvas, scale);
}

/** What vega draws on outside a browser. */
interface Canvas {
  readonly width: number;
  readonly height: number;
  getContext(type: "2d"): {
    getImageData(...area: readonly [number, number, number, number]): {
      readonly data: Uint8ClampedArray;
    };
  };
  toBuffer(type: "image/png"): Uint8Array;
}

/** With a palette where the picture has few colours; a photograph would keep its own. */
function toPng(canvas: Canvas, scale: number): Uint8Array {
  const { width, height } = canvas;
  const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
  const palette = maybePalette(data);
  return palette
    ? renderIndexedPng(palette, { width, height, scale })
    : canvas.toBuffer("image/png");
}
