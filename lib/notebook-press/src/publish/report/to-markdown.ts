import type { Element, ElementContent } from "hast";
import { parseHtml, toPlainText } from "../html-tree.ts";

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
  if (node.tagName === "code") return `\`${toPlainText(node).replaceAll("`", "ˋ")}\``;
  const mark = marks[node.tagName] ?? "";
  return `${mark}${inner()}${mark}`;
}

const marks: Readonly<Record<string, string>> = { strong: "**", b: "**", em: "*", i: "*" };

/** Text as it stands in Markdown, in one line, so that none of it is taken for marks. */
export const escapeMarkdown = (text: string): string =>
  text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_[\]<>|]/g, "\\$&");

/** Markdown with its figures as plain text, each with a footnote that tells its origin. */
export const renderText = (markdown: string, notes: Footnotes): string =>
  markdown
    .replaceAll(/<data\b[^>]*>.*?<\/data>/gs, (mark) => toInlineMarkdown(parseHtml(mark), notes))
    .trim();

/** The footnotes of one text: each distinct note has one number. */
export type Footnotes = ReturnType<typeof createFootnotes>;

/** Begins with no footnote. */
export function createFootnotes() {
  const numbers = new Map<string, number>();
  return {
    /** The mark of a note, such as `[^2]`. */
    refer(text: string) {
      const number = numbers.get(text) ?? numbers.size + 1;
      numbers.set(text, number);
      return `[^${number}]`;
    },
    /** All notes that were referred to, as Markdown. */
    render: () => Array.from(numbers, ([text, n]) => `[^${n}]: ${toSentences(text)}`).join("\n"),
  };
}

/** Lines as sentences; the dots that say how deep an input lies need lines of their own. */
const toSentences = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^(?:· )+/, ""))
    .filter(Boolean)
    .map((line) => escapeMarkdown(/[.!?…]$/.test(line) ? line : `${line}.`))
    .join(" ");

/** An output of HTML as Markdown: its tables as tables, anything else as text. */
export function renderHtmlOutput(html: string, notes: Footnotes): string {
  return parseHtml(html)
    .flatMap((node) => toBlocks(node, notes))
    .map((block) => block.trim())
    .filter(Boolean)
    .join("\n\n");
}

function toBlocks(node: ElementContent, notes: Footnotes): readonly string[] {
  if (node.type !== "element") return [toInlineMarkdown([node], notes)];
  if (node.tagName === "table") return [renderTable(node, notes)];
  if (["style", "script"].includes(node.tagName)) return [];
  return ["div", "section", "figure"].includes(node.tagName)
    ? node.children.flatMap((child) => toBlocks(child, notes))
    : [toInlineMarkdown([node], notes)];
}

/** A table of HTML as one of Markdown, with its caption above and its numbers at the right. */
function renderTable(table: Element, notes: Footnotes): string {
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
