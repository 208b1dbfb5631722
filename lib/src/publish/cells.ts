import { type Cell, type CodeCell, findTags, type TextCell } from "../notebook/notebook.ts";
import type { Highlight } from "./highlight.ts";
import { escapeHtml } from "./html.ts";
import { renderCode } from "./markdown.ts";
import { mergeSilentCells } from "./merge-silent-cells.ts";
import { renderOutput } from "./outputs.ts";
import type { Words } from "./words.ts";

export interface CellOptions {
  /** Language of the code cells. */
  readonly language: string;
  readonly words: Words;
  readonly renderMarkdown: (text: string) => string;
  readonly highlight: Highlight;
}

/** The cells of a notebook as HTML; honours the tags that Jupyter Book knows. */
export const renderCells = (cells: readonly Cell[], options: CellOptions): string =>
  mergeSilentCells(cells)
    .map((cell, index) => renderCell(cell, index, options))
    .filter(Boolean)
    .join("\n");

function renderCell(cell: Cell, index: number, options: CellOptions): string {
  if (cell.cell_type === "raw" || hasTag(cell, "remove-cell")) return "";
  if (cell.cell_type === "code") return renderCodeCell(cell, index, options);
  return `<div class="text">${options.renderMarkdown(withAttachments(cell))}</div>`;
}

function renderCodeCell(cell: CodeCell, index: number, options: CellOptions): string {
  return [
    hasTag(cell, "remove-input") ? "" : renderSource(cell, options),
    hasTag(cell, "remove-output") ? "" : renderOutputs(cell, index, options),
  ]
    .filter(Boolean)
    .join("\n");
}

function renderSource({ source }: CodeCell, { language, words, highlight }: CellOptions): string {
  if (!source.trim()) return "";
  return fold("code", words.code, renderCode(highlight(source.trimEnd(), language)));
}

function renderOutputs(cell: CodeCell, index: number, options: CellOptions): string {
  const outputs = cell.outputs
    .map((output, n) => renderOutput(output, { ...options, prefix: `c${index}_${n}` }))
    .filter(Boolean)
    .join("\n");
  const isHidden = hasTag(cell, "hide-output") || hasTag(cell, "hide-cell");
  return outputs && isHidden ? fold("hidden", options.words.output, outputs) : outputs;
}

const fold = (kind: string, summary: string, content: string) =>
  `<details class="${kind}"><summary>${escapeHtml(summary)}</summary>${content}</details>`;

const hasTag = (cell: Cell, tag: string) => findTags(cell).includes(tag);

/** The text of a cell with its attached pictures written into it. */
function withAttachments({ source, attachments = {} }: TextCell): string {
  return source.replace(/attachment:([^\s)"'>]+)/g, (address, name: string) => {
    const [bitmap] = Object.entries(attachments[name.replaceAll("%20", " ")] ?? {});
    return bitmap ? `data:${bitmap[0]};base64,${bitmap[1]}` : address;
  });
}
