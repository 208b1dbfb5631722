import { stripVTControlCharacters } from "node:util";
import type { MimeBundle, Output } from "../../notebook/notebook.ts";
import type { ChartFiles } from "../list-charts.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import type { Footnotes } from "./footnotes.ts";
import { renderHtmlOutput } from "./render-html.ts";
import { renderText } from "./render-text.ts";

/** What outputs of one notebook are rendered with. */
export interface OutputContext {
  readonly notes: Footnotes;
  /** Charts of the notebook, whose pictures lie beside the text. */
  readonly charts: readonly ChartFiles[];
}

/** An output as Markdown; empty where it shows nothing. */
export function renderOutput(output: Output, { notes, charts }: OutputContext): string {
  if (output.output_type === "stream") return renderCode(output.text);
  if (output.output_type === "error") return renderCode(`${output.ename}: ${output.evalue}`);
  const chart = charts.find((one) => one.output === output);
  return chart ? renderChart(chart) : renderBundle(output.data, notes);
}

function renderChart({ name, label, files }: ChartFiles): string {
  const ending = files.png ? "png" : "svg";
  return `![${escapeMarkdown(label)}](charts/${encodeURIComponent(name)}.${ending})`;
}

function renderBundle(data: MimeBundle, notes: Footnotes): string {
  const { "text/markdown": markdown, "text/html": html, "text/plain": plain } = data;
  if (typeof html === "string") return renderHtmlOutput(html, notes);
  if (typeof markdown === "string") return renderText(markdown, notes);
  return typeof plain === "string" ? renderCode(plain) : "";
}

/** Text with its line breaks, fenced by more marks than it has in a row. */
export function renderCode(text: string, language = ""): string {
  const visible = stripVTControlCharacters(text).trimEnd();
  const longest = Math.max(2, ...(visible.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return visible && `${fence}${language}\n${visible}\n${fence}`;
}
