import { stripVTControlCharacters } from "node:util";
import { findSource } from "../../notebook/find-source.ts";
import {
  type Cell,
  type CodeCell,
  findTags,
  type MimeBundle,
  type Notebook,
  type Output,
} from "../../notebook/notebook.ts";
import type { FooterEntry, FooterText } from "../frame.ts";
import { type ChartFiles, listCharts } from "../list-charts.ts";
import {
  createFootnotes,
  escapeMarkdown,
  type Footnotes,
  renderHtmlOutput,
  renderText,
} from "./to-markdown.ts";

/** What a report needs beside its notebook. */
export interface ReportOptions {
  /** Name of the notebook without its ending; names of its pictures begin with it. */
  readonly slug: string;
  /** Lines at the end, such as sources and versions. */
  readonly footer?: readonly FooterEntry[];
  /** Whether code is shown too; not by default. */
  readonly code?: boolean;
}

/**
 * An executed notebook as Markdown, to be pasted into a report: its text, tables and pictures, with
 * a footnote at each figure that tells where it comes from. Its pictures are those of `listCharts`,
 * in a folder `charts` beside it.
 * @example
 * const report = renderReport(notebook, { slug: "rain" });
 * console.log(report.split("\n")[0]);
 * // # Rain in Askov
 */
export function renderReport(notebook: Notebook, options: ReportOptions): string {
  const { slug, footer = [], code = false } = options;
  const notes = createFootnotes();
  const context = { notes, charts: listCharts(notebook, slug), code };
  const blocks = notebook.cells.flatMap((cell) => renderCell(cell, context));
  const parts = [...blocks, renderFooter(footer), notes.render()];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/** What the cells of one notebook are rendered with. */
interface Context {
  readonly notes: Footnotes;
  /** Charts of the notebook, whose pictures lie beside the text. */
  readonly charts: readonly ChartFiles[];
  readonly code: boolean;
}

function renderCell(cell: Cell, context: Context): readonly string[] {
  if (cell.cell_type === "raw" || findTags(cell).includes("remove-cell")) return [];
  return cell.cell_type === "code"
    ? renderCodeCell(cell, context)
    : [renderText(withoutAttachments(cell.source), context.notes)];
}

function renderCodeCell(cell: CodeCell, context: Context): readonly string[] {
  const tags = findTags(cell);
  const isCodeShown = context.code && !tags.includes("remove-input");
  const outputs = tags.includes("remove-output") ? [] : cell.outputs;
  const source = outputs.length > 0 ? findSource(cell.source) : undefined;
  return [
    isCodeShown ? renderCode(cell.source, "ts") : "",
    ...outputs.map((output) => renderOutput(output, context)),
    source === undefined ? "" : `*${escapeMarkdown(source)}*`,
  ];
}

/** A picture that is kept in a cell is not beside the text: its name stands for it. */
const withoutAttachments = (source: string) =>
  source.replaceAll(/!\[([^\]]*)\]\(attachment:[^)]*\)/g, "$1");

/** The labelled lines at the end of a page as a list, under a rule; empty without lines. */
export const renderFooter = (entries: readonly FooterEntry[]): string =>
  entries.length === 0 ? "" : `---\n\n${entries.map(renderEntry).join("\n")}`;

function renderEntry({ label, value, href }: FooterEntry): string {
  const texts = typeof value === "string" ? [href ? { text: value, href } : value] : value;
  return `- **${escapeMarkdown(label)}:** ${texts.map(renderPart).join("")}`;
}

function renderPart(part: FooterText): string {
  if (typeof part === "string") return escapeMarkdown(part);
  const text = part.code ? `\`${part.text}\`` : escapeMarkdown(part.text);
  return part.href === undefined ? text : `[${text}](${part.href})`;
}

/** An output as Markdown; empty where it shows nothing. */
export function renderOutput(output: Output, { notes, charts }: Omit<Context, "code">): string {
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
