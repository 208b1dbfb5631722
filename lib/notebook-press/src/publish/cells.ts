import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { findSource } from "../notebook/find-source.ts";
import { type Cell, type CodeCell, findTags, type TextCell } from "../notebook/notebook.ts";
import type { Highlight } from "./highlight.ts";
import { parseHtml } from "./html-tree.ts";
import { renderCode } from "./markdown.ts";
import { type OutputOptions, renderOutput } from "./outputs.ts";

export interface CellOptions extends Omit<OutputOptions, "prefix"> {
  /** Language of the code cells. */
  readonly language: string;
  readonly highlight: Highlight;
}

/** The cells of a notebook as a tree; honours the tags that Jupyter Book knows. */
export const renderCells = (cells: readonly Cell[], options: CellOptions): Root =>
  h(
    null,
    toLines(mergeSilentCells(cells).flatMap((cell, index) => renderCell(cell, index, options))),
  );

/** Whether a tree of cells has code that unfolds. */
export const hasFoldedCode = ({ children }: Root): boolean =>
  children.some((cell) => cell.type === "element" && cell.children.some(isCode));

const isCode = (node: ElementContent) =>
  node.type === "element" && String(node.properties.className) === "code";

function renderCell(cell: Cell, index: number, options: CellOptions): readonly Element[] {
  if (cell.cell_type === "raw" || hasTag(cell, "remove-cell")) return [];
  if (cell.cell_type === "code") return renderCodeCell(cell, index, options);
  return [h("div.text", parseHtml(options.renderMarkdown(withAttachments(cell))))];
}

/** A cell's code stands beside what it put out, in one element. */
function renderCodeCell(cell: CodeCell, index: number, options: CellOptions): readonly Element[] {
  const code = hasTag(cell, "remove-input") ? [] : renderSource(cell, options);
  const outputs = hasTag(cell, "remove-output") ? [] : renderOutputs(cell, index, options);
  if (code.length + outputs.length === 0) return [];
  const file = outputs.length > 0 ? findSource(cell.source) : undefined;
  const from = file === undefined ? [] : [renderFrom(file, options)];
  const properties = { dataCell: cell.execution_count, dataSource: file };
  return [h("div.cell", properties, toLines([...code, ...outputs, ...from]))];
}

/** Where a reader finds what the cell's tables and charts show. */
function renderFrom(source: string, { words }: CellOptions): Element {
  const isAddress = /^https?:\/\/\S+$/.test(source);
  const name = isAddress ? h("a", { href: source, rel: "noopener" }, source) : source;
  return h("p.from", `${words.source}: `, h("cite", name));
}

function renderSource({ source }: CodeCell, options: CellOptions): readonly Element[] {
  const { language, words, highlight } = options;
  if (!source.trim()) return [];
  const code = parseHtml(renderCode(highlight(source.trimEnd(), language)));
  return [h("details.code", h("summary", words.code), code)];
}

function renderOutputs(cell: CodeCell, index: number, options: CellOptions): readonly Element[] {
  const outputs = cell.outputs.flatMap((output, n) =>
    renderOutput(output, { ...options, prefix: `c${index}_${n}` }),
  );
  const isHidden = hasTag(cell, "hide-output") || hasTag(cell, "hide-cell");
  if (outputs.length === 0 || !isHidden) return outputs;
  return [h("details.hidden", h("summary", options.words.output), toLines(outputs))];
}

const toLines = (elements: readonly Element[]) =>
  elements.flatMap((element, n) => (n === 0 ? [element] : ["\n", element]));

const hasTag = (cell: Cell, tag: string) => findTags(cell).includes(tag);

/** The text of a cell with its attached pictures written into it. */
function withAttachments({ source, attachments = {} }: TextCell): string {
  return source.replace(/attachment:([^\s)"'>]+)/g, (address, name: string) => {
    const [bitmap] = Object.entries(attachments[name.replaceAll("%20", " ")] ?? {});
    return bitmap ? `data:${bitmap[0]};base64,${bitmap[1]}` : address;
  });
}

/**
 * Joins each code cell that put out nothing with a code cell right after it, so that
 * parameters and imports fold into one block instead of a row of them.
 */
export function mergeSilentCells(cells: readonly Cell[]): readonly Cell[] {
  const merged: Cell[] = [];
  for (const cell of cells) {
    const last = merged.at(-1);
    if (last && isSilent(last) && cell.cell_type === "code" && !hasDisplayTag(cell))
      merged[merged.length - 1] = { ...cell, source: `${last.source.trimEnd()}\n\n${cell.source}` };
    else merged.push(cell);
  }
  return merged;
}

const isSilent = (cell: Cell): cell is CodeCell =>
  cell.cell_type === "code" &&
  cell.outputs.length === 0 &&
  cell.source.trim() !== "" &&
  !hasDisplayTag(cell);

/** Whether a tag says how this cell alone is to be shown. */
const hasDisplayTag = (cell: Cell) => findTags(cell).some((tag) => /^(?:hide|remove)-/.test(tag));
