import type { ElementContent } from "hast";
import { parseHtml } from "../html-tree.ts";
import type { Footnotes } from "./footnotes.ts";
import { renderTable } from "./render-table.ts";
import { toInlineMarkdown } from "./to-inline-markdown.ts";

/** An output of HTML as Markdown: its tables as tables, anything else as text. */
export function renderHtmlOutput(html: string, notes: Footnotes): string {
  return parseHtml(html)
    .flatMap((node) => toBlocks(node, notes))
    .map((block) => block.trim())
    .filter(Boolean)
    .join("\n\n");
}

function toBlocks(node: ElementContent, notes: Footnotes): readonly string[] {
  if (node.type === "element" && node.tagName === "table") return [renderTable(node, notes)];
  if (node.type === "element" && ["style", "script"].includes(node.tagName)) return [];
  if (node.type === "element" && containers.includes(node.tagName))
    return node.children.flatMap((child) => toBlocks(child, notes));
  return [toInlineMarkdown([node], notes)];
}

const containers = ["div", "section", "figure"];
