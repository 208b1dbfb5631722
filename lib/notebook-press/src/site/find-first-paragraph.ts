import { toString as toText } from "hast-util-to-string";
import { parseHtml } from "../publish/html-tree.ts";
import { createMarkdown } from "../publish/markdown.ts";
import { escapeHtml } from "../text/escape-html.ts";

/** The first paragraph of a Markdown text, plain and in one line; empty where it has none. */
export function findFirstParagraph(markdown: string): string {
  const nodes = parseHtml(createMarkdown(escapeHtml)(markdown));
  const [first] = nodes.filter((node) => node.type === "element" && node.tagName === "p");
  return first?.type === "element" ? toText(first).replaceAll(/\s+/g, " ").trim() : "";
}
