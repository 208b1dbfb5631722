import { fileURLToPath } from "node:url";
import type { TopLevelSpec } from "vega-lite";
import type { ChartSpec } from "../charts/spec.ts";
import { maybePalette } from "./maybe-palette.ts";
import { renderIndexedPng } from "./render-indexed-png.ts";
import { slimSvg } from "./slim-svg.ts";

/**
 * The chart as SVG text. Its alternative text is `spec.description`.
 * @throws {Error} If Vega-Lite cannot compile the specification.
 */
export async function renderSvg(spec: ChartSpec): Promise<string> {
  const view = await toView(spec);
  try {
    return slimSvg(numberClips(await view.toSVG()));
  } finally {
    view.finalize();
  }
}

/** Vega counts the clip paths of a process; counted for each chart, a chart is the same each time. */
function numberClips(svg: string): string {
  const ids = [...new Set(svg.match(/\bclip\d+\b/g))];
  return svg.replaceAll(/\bclip\d+\b/g, (id) => `clip${ids.indexOf(id)}`);
}

/**
 * The chart as a PNG picture on a white ground.
 * @param scale Pixels of the picture for each pixel of the chart; 2 by default.
 * @throws {Error} If Vega-Lite cannot compile the specification.
 */
export async function renderPng(spec: ChartSpec, scale = 2): Promise<Uint8Array> {
  const config = { ...(spec.config as object), background: "white" };
  const view = await toView({ ...spec, config });
  try {
    return toPng((await view.toCanvas(scale)) as unknown as Canvas, scale);
  } finally {
    view.finalize();
  }
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

async function toView(spec: ChartSpec) {
  // Not static: a kernel that loads modules by require() cannot load vega's graph, and
  // a notebook without charts should not wait for it.
  const [vega, { compile }] = await Promise.all([import("vega"), import("vega-lite"), loadFonts()]);
  // Vega writes ids of its own into the data that it is given.
  const compiled = compile(structuredClone(spec) as unknown as TopLevelSpec).spec;
  return new vega.View(vega.parse(compiled), { renderer: "none" });
}

let fonts: Promise<void> | undefined;

/** Registers the charts' font once, so that text is measured and drawn the same everywhere. */
function loadFonts(): Promise<void> {
  fonts ??= import("canvas").then(({ GlobalFonts }) => {
    for (const subset of ["latin", "latin-ext"])
      for (const weight of [400, 600]) {
        const file = `@fontsource/inter/files/inter-${subset}-${weight}-normal.woff2`;
        GlobalFonts.registerFromPath(fileURLToPath(import.meta.resolve(file)), "Inter");
      }
  });
  return fonts;
}
