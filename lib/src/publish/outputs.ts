import { stripVTControlCharacters } from "node:util";
import type {
  DisplayOutput,
  ErrorOutput,
  Output,
  ResultOutput,
  StreamOutput,
} from "../notebook/notebook.ts";
import { type Drawing, renderBitmap, renderSvg } from "./chart.ts";
import { escapeHtml } from "./html.ts";
import type { Words } from "./words.ts";

export interface OutputOptions {
  /** Unlike that of any other output on the page; begins the ids of its drawings. */
  readonly prefix: string;
  readonly words: Words;
  readonly renderMarkdown: (text: string) => string;
}

/** An output of a code cell as HTML. */
export function renderOutput(output: Output, options: OutputOptions): string {
  if (output.output_type === "stream") return renderStream(output, options.words);
  if (output.output_type === "error") return renderError(output, options.words);
  return renderBundle(output, options);
}

type Renderer = (content: string, drawing: Drawing, options: OutputOptions) => string;

const bitmap =
  (type: string): Renderer =>
  (content, drawing) =>
    renderBitmap(type, content, drawing);

/** What of a bundle is shown: the first that it has. */
const renderers: readonly (readonly [type: string, render: Renderer])[] = [
  ["image/svg+xml", renderSvg],
  ["image/png", bitmap("image/png")],
  ["image/jpeg", bitmap("image/jpeg")],
  ["image/gif", bitmap("image/gif")],
  ["text/html", (html) => `<div class="html">${html}</div>`],
  [
    "text/markdown",
    (text, _, options) => `<div class="text">${options.renderMarkdown(text)}</div>`,
  ],
  ["text/plain", (text) => renderPlain(text)],
];

function renderBundle(output: DisplayOutput | ResultOutput, options: OutputOptions): string {
  const { data, metadata } = output;
  const drawing = { data, metadata, prefix: options.prefix, fallback: options.words.chart };
  for (const [type, render] of renderers) {
    const content = data[type];
    if (typeof content === "string") return render(content, drawing, options);
  }
  return "";
}

function renderStream({ name, text }: StreamOutput, words: Words): string {
  if (name === "stdout") return renderPlain(text);
  return `<div class="stderr"><p class="mark">${escapeHtml(words.stderr)}</p>${renderPlain(text)}</div>`;
}

function renderError({ ename, evalue, traceback }: ErrorOutput, words: Words): string {
  const message = toVisible([ename, evalue].filter(Boolean).join(": "));
  const trace = toVisible(traceback.join("\n"));
  // Most kernels begin the traceback with the message.
  const rest = trace.startsWith(message) ? trace.slice(message.length).replace(/^\n/, "") : trace;
  return `<div class="error"><p class="mark">${escapeHtml(words.error)}</p>
<p><strong>${escapeHtml(message)}</strong></p>
${renderPlain(rest)}</div>`;
}

function renderPlain(text: string): string {
  const visible = toVisible(text).replace(/\s+$/, "");
  return visible && `<pre class="output" tabindex="0">${escapeHtml(visible)}</pre>`;
}

/** A progress bar rewrites its line after a carriage return: only its last state was meant to stay. */
const toVisible = (text: string) =>
  stripVTControlCharacters(text)
    .replace(/\r\n/g, "\n")
    .replace(/^.*\r(?=.)/gm, "");
