import type { Element } from "hast";
import type { MimeBundle } from "../notebook/notebook.ts";
import { toElement } from "./html-tree.ts";
import { embedSvg } from "./svg.ts";

export interface Drawing {
  readonly data: MimeBundle;
  /** The output's metadata; `narrow` beside `image/svg+xml` is the same chart for a narrow screen. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Unlike that of any other drawing on the page. */
  readonly prefix: string;
  /** Alternative text where the bundle has no `text/plain`. */
  readonly fallback: string;
}

/** A figure with the bundle's SVG, and with the one for narrow screens if there is one. */
export function renderSvg(svg: string, { data, metadata, prefix, fallback }: Drawing): Element {
  const label = toLabel(data, fallback);
  const { narrow } = toRecord(metadata["image/svg+xml"]);
  const wide = embedSvg(svg, { prefix: `${prefix}_`, label });
  if (typeof narrow !== "string") return toElement("figure", { className: ["chart"] }, [wide]);
  const drawn = embedSvg(narrow, { prefix: `${prefix}n_`, label });
  return toElement("figure", { className: ["chart"] }, [
    toElement("div", { className: ["wide"] }, [wide]),
    "\n",
    toElement("div", { className: ["narrow"] }, [drawn]),
  ]);
}

/** A figure with a bitmap of the bundle. */
export function renderBitmap(type: string, base64: string, drawing: Drawing): Element {
  const { width } = toRecord(drawing.metadata[type]);
  const src = `data:${type};base64,${base64.replace(/\s/g, "")}`;
  const alt = toLabel(drawing.data, drawing.fallback);
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
