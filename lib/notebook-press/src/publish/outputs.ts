import { stripVTControlCharacters } from "node:util";
import type { Element } from "hast";
import { h } from "hastscript";
import { findSpecs } from "../draw/find-specs.ts";
import { toDict } from "../notebook/is-dict.ts";
import type {
  DisplayOutput,
  ErrorOutput,
  Metadata,
  MimeBundle,
  Output,
  ResultOutput,
  StreamOutput,
} from "../notebook/notebook.ts";
import type { LiveChart } from "./charts/prepare-charts.ts";
import { renderTools, type ToolOptions } from "./charts/render-tools.ts";
import { parseHtml } from "./html-tree.ts";
import { embedSvg } from "./svg.ts";
import type { Words } from "./words.ts";

export interface OutputOptions extends ToolOptions {
  /** Unlike that of any other output on the page; begins the ids of its drawings. */
  readonly prefix: string;
  readonly renderMarkdown: (text: string) => string;
  /** The charts that are made interactive, by their output. */
  readonly charts: ReadonlyMap<Output, LiveChart>;
}

/** An output of a code cell as elements, none where it shows nothing. */
export function renderOutput(output: Output, options: OutputOptions): readonly Element[] {
  if (output.output_type === "stream") return renderStream(output, options.words);
  if (output.output_type === "error") return renderError(output, options.words);
  return renderBundle(output, options);
}

type Renderer = (content: string, drawing: Drawing & OutputOptions) => readonly Element[];

/** What of a bundle is shown: the first that it has. */
const renderers: readonly (readonly [type: string, render: Renderer])[] = [
  ["image/svg+xml", (svg, drawing) => [renderSvg(svg, drawing)]],
  ...["image/png", "image/jpeg", "image/gif"].map((type): readonly [string, Renderer] => [
    type,
    (content, drawing) => [renderBitmap(type, content, drawing)],
  ]),
  ["text/html", (html) => [h("div.html", parseHtml(html))]],
  ["text/markdown", (text, { renderMarkdown }) => [h("div.text", parseHtml(renderMarkdown(text)))]],
  ["text/plain", renderPlain],
];

function renderBundle(
  output: DisplayOutput | ResultOutput,
  options: OutputOptions,
): readonly Element[] {
  const { data, metadata } = output;
  const drawing = { ...options, data, metadata, live: options.charts.get(output) };
  for (const [type, render] of renderers) {
    const content = data[type];
    if (typeof content === "string") return render(content, drawing);
  }
  return [];
}

function renderStream({ name, text }: StreamOutput, words: Words): readonly Element[] {
  const plain = renderPlain(text);
  return name === "stdout" ? plain : [h("div.stderr", h("p.mark", words.stderr), ...plain)];
}

function renderError({ ename, evalue, traceback }: ErrorOutput, words: Words): readonly Element[] {
  const message = toVisible([ename, evalue].filter(Boolean).join(": "));
  const trace = toVisible(traceback.join("\n"));
  // Most kernels begin the traceback with the message.
  const rest = trace.startsWith(message) ? trace.slice(message.length).replace(/^\n/, "") : trace;
  const paragraph = h("p", h("strong", message));
  return [h("div.error", h("p.mark", words.error), paragraph, ...renderPlain(rest))];
}

function renderPlain(text: string): readonly Element[] {
  const visible = toVisible(text).replace(/\s+$/, "");
  return visible ? [h("pre.output", { tabIndex: 0 }, visible)] : [];
}

/** A progress bar rewrites its line after a carriage return: only its last state was meant to stay. */
const toVisible = (text: string) =>
  stripVTControlCharacters(text)
    .replace(/\r\n/g, "\n")
    .replace(/^.*\r(?=.)/gm, "");

interface Drawing extends ToolOptions, Pick<OutputOptions, "prefix"> {
  readonly data: MimeBundle;
  /** The output's metadata; `narrow` beside `image/svg+xml` is the same chart for a narrow screen. */
  readonly metadata: Metadata;
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
  const { narrow } = toDict(metadata["image/svg+xml"]);
  const drawings = [
    embedSvg(svg, { prefix: `${prefix}_`, label }),
    ...(typeof narrow === "string" ? [embedSvg(narrow, { prefix: `${prefix}n_`, label })] : []),
  ];
  const names = drawings.length > 1 ? ["wide", "narrow"] : [];
  const [spec = {}] = findSpecs(data, metadata);
  return h("figure.chart", { dataChart: live?.key }, [
    ...drawings.flatMap((drawn, at) => [h("div.drawing", { className: names[at] }, drawn), "\n"]),
    renderTools(spec, drawing),
  ]);
}

/** A figure with a bitmap of the bundle. */
export function renderBitmap(type: string, base64: string, drawing: Drawing): Element {
  const { width } = toDict(drawing.metadata[type]);
  const src = `data:${type};base64,${base64.replace(/\s/g, "")}`;
  const alt = toLabel(drawing.data, drawing.words.chart);
  const size = typeof width === "number" ? { width } : {};
  return h("figure.chart.bitmap", h("img", { src, alt, ...size }));
}

function toLabel(data: MimeBundle, fallback: string): string {
  const plain = data["text/plain"];
  return (typeof plain === "string" && plain.trim()) || fallback;
}
