import { visit } from "unist-util-visit";
import type { Notebook } from "../notebook/notebook.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { renderCells } from "./cells.ts";
import { anchorHeadings } from "./headings.ts";
import { createMarkdown } from "./markdown.ts";
import { toWords } from "./words.ts";

/**
 * Where on the page of an executed notebook figures stand: by the text of their origin, the id of
 * the heading above the first of them, or nothing above all headings.
 */
export function findOrigins(notebook: Notebook): ReadonlyMap<string, string> {
  const words = toWords("en");
  const tree = renderCells(notebook.cells, {
    ...{ slug: "", lang: "en", language: "", words, charts: new Map() },
    renderMarkdown: createMarkdown(escapeHtml),
    highlight: escapeHtml,
  });
  anchorHeadings(tree, words);
  const origins = new Map<string, string>();
  let heading = "";
  visit(tree, "element", ({ tagName, properties }) => {
    if (/^h[2-6]$/.test(tagName)) heading = String(properties.id);
    const text = tagName === "data" ? String(properties.title ?? "").trim() : "";
    if (text && !origins.has(text)) origins.set(text, heading);
  });
  return origins;
}
