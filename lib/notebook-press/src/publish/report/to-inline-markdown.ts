import type { ElementContent, Nodes } from "hast";
import { toPlainText } from "../html-tree.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import type { Footnotes } from "./footnotes.ts";

/** What stands in a line of HTML as Markdown; a figure gets a footnote that tells its origin. */
export function toInlineMarkdown(nodes: readonly ElementContent[], notes: Footnotes): string {
  return nodes.map((node) => toMarkdown(node, notes)).join("");
}

function toMarkdown(node: ElementContent, notes: Footnotes): string {
  if (node.type === "text") return escapeMarkdown(node.value);
  if (node.type !== "element") return "";
  const inner = () => toInlineMarkdown(node.children, notes);
  const { title, href } = node.properties;
  if (node.tagName === "data") return inner() + (title ? notes.refer(String(title)) : "");
  if (node.tagName === "a" && href) return `[${inner()}](${String(href)})`;
  if (node.tagName === "br") return " ";
  if (node.tagName === "code") return toCode(node);
  const mark = marks[node.tagName] ?? "";
  return `${mark}${inner()}${mark}`;
}

const marks: Readonly<Record<string, string>> = { strong: "**", b: "**", em: "*", i: "*" };

const toCode = (node: Nodes) => `\`${toPlainText(node).replaceAll("`", "ˋ")}\``;
