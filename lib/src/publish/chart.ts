import type { MimeBundle } from "../notebook/notebook.ts";
import { escapeHtml } from "./html.ts";
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
export function renderSvg(svg: string, { data, metadata, prefix, fallback }: Drawing): string {
  const label = toLabel(data, fallback);
  const { narrow } = toRecord(metadata["image/svg+xml"]);
  const wide = embedSvg(svg, { prefix: `${prefix}_`, label });
  if (typeof narrow !== "string") return `<figure class="chart">${wide}</figure>`;
  return `<figure class="chart">
<div class="wide">${wide}</div>
<div class="narrow">${embedSvg(narrow, { prefix: `${prefix}n_`, label })}</div>
</figure>`;
}

/** A figure with a bitmap of the bundle. */
export function renderBitmap(type: string, base64: string, drawing: Drawing): string {
  const { width } = toRecord(drawing.metadata[type]);
  const size = typeof width === "number" ? ` width="${width}"` : "";
  const alt = escapeHtml(toLabel(drawing.data, drawing.fallback));
  const source = `data:${type};base64,${escapeHtml(base64.replace(/\s/g, ""))}`;
  return `<figure class="chart bitmap"><img src="${source}" alt="${alt}"${size}></figure>`;
}

function toLabel(data: MimeBundle, fallback: string): string {
  const plain = data["text/plain"];
  return (typeof plain === "string" && plain.trim()) || fallback;
}

const toRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
