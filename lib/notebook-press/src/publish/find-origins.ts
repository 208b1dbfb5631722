import { visit } from "unist-util-visit";
import type { Notebook } from "../notebook/notebook.ts";
import { maybeParseOrigin, toOriginKey } from "../origins/origin.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { renderCells } from "./cells.ts";
import { anchorHeadings } from "./headings.ts";
import { createMarkdown } from "./markdown.ts";
import { toWords } from "./words.ts";

/**
 * Where on the page of an executed notebook figures stand: by the key of their origin
 * (`toOriginKey`), or by its text where they have no other, the id of the heading above the first
 * of them, or nothing above all headings.
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
    const origin = maybeParseOrigin(properties.dataOrigin);
    const key = origin ? toOriginKey(origin) : String(properties.title ?? "").trim();
    if (tagName === "data" && key && !origins.has(key)) origins.set(key, heading);
  });
  return origins;
}
