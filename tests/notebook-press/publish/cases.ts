import { readFileSync } from "node:fs";
import type { ElementContent, Root } from "hast";
import {
  type Cell,
  type CodeCell,
  type DisplayOutput,
  type Metadata,
  type Notebook,
  parseNotebook,
} from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { parseHtml, renderHtml } from "../../../lib/notebook-press/src/publish/html-tree.ts";
import { toWords } from "../../../lib/notebook-press/src/publish/words.ts";

export const words = toWords("en");

export const toNotebook = (...cells: readonly Cell[]): Notebook => ({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells,
});

export const toTextCell = (source: string, rest: { attachments?: Metadata } = {}): Cell => ({
  cell_type: "markdown",
  id: "text",
  source,
  metadata: {},
  ...rest,
});

export const toCodeCell = (
  rest: Partial<CodeCell> = {},
  tags: readonly string[] = [],
): CodeCell => ({
  cell_type: "code",
  id: "code",
  source: "x",
  metadata: { tags },
  execution_count: 1,
  outputs: [{ output_type: "stream", name: "stdout", text: "printed" }],
  ...rest,
});

export const toDisplay = (data: Metadata, metadata: Metadata = {}): DisplayOutput => ({
  output_type: "display_data",
  data,
  metadata,
});

/** HTML after something was done to its tree. */
export function rewrite(html: string, change: (tree: Root) => void): string {
  const tree: Root = { type: "root", children: parseHtml(html) };
  change(tree);
  return renderHtml(tree);
}

export const renderNodes = (nodes: readonly ElementContent[]) =>
  renderHtml({ type: "root", children: [...nodes] });

/** A notebook with a bit of everything that a page can hold. */
export function loadRain(): Notebook {
  const file = new URL("../../fixtures/publish/rain.ipynb", import.meta.url);
  return parseNotebook(readFileSync(file, "utf8"), "rain.ipynb");
}
