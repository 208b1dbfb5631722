import { crc32, deflateSync } from "node:zlib";
import type { Canvas } from "canvas";
import type { View } from "vega";
import type { Spec } from "./find-specs.ts";
import { maybePalette, type Palette } from "./maybe-palette.ts";
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

/** With a palette where the picture has few colours; a photograph would keep its own. */
function toPng(canvas: Canvas, scale: number): Uint8Array {
  const { width, height } = canvas;
  const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
  const palette = maybePalette(data);
  return palette
    ? renderIndexedPng(palette, { width, height, scale })
    : canvas.toBuffer("image/png");
}

/** How large a picture is. */
interface PictureSize {
  /** Pixels from left to right. */
  readonly width: number;
  /** Pixels from top to bottom. */
  readonly height: number;
  /** Pixels for each CSS pixel, so that a word processor shows it in its size. */
  readonly scale: number;
}

/**
 * A picture of at most 256 colours as PNG, a third of the size of one in true colours
 * (https://www.w3.org/TR/png-3/).
 */
export function renderIndexedPng({ colors, indices }: Palette, size: PictureSize): Uint8Array {
  const { width, height, scale } = size;
  // A CSS pixel is the 96th part of an inch.
  const density = Math.round((96 * scale) / 0.0254);
  const rows = Buffer.alloc((width + 1) * height);
  // Each row begins with the number of its filter; 0, none, is best for a palette.
  for (let y = 0; y < height; y++)
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    toChunk("IHDR", Buffer.concat([toNumbers(width, height), Buffer.from([8, 3, 0, 0, 0])])),
    toChunk("PLTE", Buffer.from(colors.flat())),
    toChunk("pHYs", Buffer.concat([toNumbers(density, density), Buffer.from([1])])),
    toChunk("IDAT", deflateSync(rows)),
    toChunk("IEND", Buffer.alloc(0)),
  ]);
}

function toChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  return Buffer.concat([toNumbers(data.length), body, toNumbers(crc32(body))]);
}

function toNumbers(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  for (const [at, number] of numbers.entries()) bytes.writeUInt32BE(number, 4 * at);
  return bytes;
}
