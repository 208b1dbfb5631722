import type { Element } from "hast";
import { findSpecs } from "../draw/find-specs.ts";
import type { MimeBundle } from "../notebook/notebook.ts";
import type { LiveChart } from "./charts/prepare-charts.ts";
import { renderTools, type ToolOptions } from "./charts/render-tools.ts";
import { toElement } from "./html-tree.ts";
import { embedSvg } from "./svg.ts";

export interface Drawing extends ToolOptions {
  readonly data: MimeBundle;
  /** The output's metadata; `narrow` beside `image/svg+xml` is the same chart for a narrow screen. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Unlike that of any other drawing on the page. */
  readonly prefix: string;
  /** What the page makes the chart interactive with, if it does. */
  readonly live: LiveChart | undefined;
}

/**
 * A figure with the bundle's SVG, with the one for narrow screens if there is one, and with its
 * data and files under them.
 */
export function renderSvg(svg: string, drawing: Drawing): Element {
  const { data, metadata, prefix, live, words } = drawing;
  const label = toLabel(data, words.chart);
  const { narrow } = toRecord(metadata["image/svg+xml"]);
  const drawings = [
    embedSvg(svg, { prefix: `${prefix}_`, label }),
    ...(typeof narrow === "string" ? [embedSvg(narrow, { prefix: `${prefix}n_`, label })] : []),
  ];
  const names = drawings.length > 1 ? ["wide", "narrow"] : [];
  const [spec = {}] = findSpecs(data, metadata);
  const key = live && { dataChart: live.key };
  return toElement("figure", { className: ["chart"], ...key }, [
    ...drawings.flatMap((drawn, at) => [
      toElement("div", { className: ["drawing", ...names.slice(at, at + 1)] }, [drawn]),
      "\n",
    ]),
    renderTools(spec, drawing),
  ]);
}

/** A figure with a bitmap of the bundle. */
export function renderBitmap(type: string, base64: string, drawing: Drawing): Element {
  const { width } = toRecord(drawing.metadata[type]);
  const src = `data:${type};base64,${base64.replace(/\s/g, "")}`;
  const alt = toLabel(drawing.data, drawing.words.chart);
  const size = typeof width === "number" ? { width } : {};
  const image = toElement("img", { src, alt, ...size });
  return toElement("figure", { className: ["chart", "bitmap"] }, [image]);
}

function toLabel(data: MimeBundle, fallback: string): string {
  const plain = data["text/plain"];
  return (typeof plain === "string" && plain.trim()) || fallback;
}

const toRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
