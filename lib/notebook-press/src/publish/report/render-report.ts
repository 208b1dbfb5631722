import { type Cell, type CodeCell, findTags, type Notebook } from "../../notebook/notebook.ts";
import type { FooterEntry } from "../frame.ts";
import { listCharts } from "../list-charts.ts";
import { createFootnotes } from "./footnotes.ts";
import { renderFooter } from "./render-footer.ts";
import { type OutputContext, renderCode, renderOutput } from "./render-output.ts";
import { renderText } from "./render-text.ts";

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
 */
export function renderReport(notebook: Notebook, options: ReportOptions): string {
  const { slug, footer = [], code = false } = options;
  const notes = createFootnotes();
  const context = { notes, charts: listCharts(notebook, slug), code };
  const blocks = notebook.cells.flatMap((cell) => renderCell(cell, context));
  const parts = [...blocks, renderFooter(footer), notes.render()];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

interface Context extends OutputContext {
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
  return [
    isCodeShown ? renderCode(cell.source, "ts") : "",
    ...outputs.map((output) => renderOutput(output, context)),
  ];
}

/** A picture that is kept in a cell is not beside the text: its name stands for it. */
const withoutAttachments = (source: string) =>
  source.replaceAll(/!\[([^\]]*)\]\(attachment:[^)]*\)/g, "$1");
