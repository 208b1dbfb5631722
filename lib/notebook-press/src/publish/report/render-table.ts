import type { Element, ElementContent } from "hast";
import type { Footnotes } from "./footnotes.ts";
import { toInlineMarkdown } from "./to-inline-markdown.ts";

/** A table of HTML as one of Markdown, with its caption above and its numbers at the right. */
export function renderTable(table: Element, notes: Footnotes): string {
  const [caption] = findAll(table, ["caption"]);
  const [head, ...body] = findAll(table, ["tr"]).map((row) => findAll(row, ["th", "td"]));
  if (!head) return "";
  const toRow = (cells: readonly Element[]) => toLine(cells.map((cell) => toCell(cell, notes)));
  const rules = head.map((_, at) => (isNumeric(body[0]?.[at] ?? head[at]) ? "---:" : "---"));
  const title = caption ? [`**${toCell(caption, notes)}**`, ""] : [];
  return [...title, toRow(head), toLine(rules), ...body.map(toRow)].join("\n");
}

const toLine = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

const toCell = ({ children }: Element, notes: Footnotes) =>
  toInlineMarkdown(children, notes).trim();

/** Whether a cell is set to the right, by its class or its style. */
const isNumeric = (cell: Element | undefined): boolean =>
  [cell?.properties.className].flat().includes("number") ||
  /text-align:\s*right/.test(String(cell?.properties.style ?? ""));

/** The nearest elements of some names, at any depth. */
function findAll({ children }: Element, names: readonly string[]): readonly Element[] {
  return children.flatMap((node: ElementContent) => {
    if (node.type !== "element") return [];
    return names.includes(node.tagName) ? [node] : findAll(node, names);
  });
}
