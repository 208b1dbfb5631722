import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";

/**
 * What a person reads of a page: a line for each heading, sentence, chart and row of a table.
 * Without code, navigation, origins, and what changes with versions and data.
 */
export function readPage(html: string): readonly string[] {
  const lines = toLines(parseFrom("<main", html));
  return lines.filter((line, at) => line !== "[chart]" || lines[at - 1] !== line);
}

/** The lines of the origins of a page, in their order, without those of what went into them. */
export const readOrigins = (html: string): readonly string[] =>
  findOrigins(parseFrom("<main", html)).flatMap(({ children }) =>
    children.flatMap((child) =>
      child.type === "element" && child.properties.className === undefined ? toLines(child) : [],
    ),
  );

const parseFrom = (start: string, html: string) =>
  fromHtml(html.slice(html.indexOf(start)), { fragment: true });

const findOrigins = (node: Nodes): readonly Element[] => {
  if (node.type !== "element" && node.type !== "root") return [];
  if (node.type === "element" && hasClass(node, "origin")) return [node];
  return node.children.flatMap(findOrigins);
};

const toLines = (node: Nodes) =>
  read(node)
    .split("\n")
    .map((line) => toStable(line.replaceAll(/\s+/g, " ").trim()))
    .filter(Boolean);

/** What stands before and after the text of an element; `\n` parts lines. */
const marks: Readonly<Record<string, readonly [before: string, after: string]>> = {
  ...Object.fromEntries(
    [1, 2, 3, 4].map((level) => [`h${level}`, [`\n${"#".repeat(level)} `, "\n"]]),
  ),
  ...Object.fromEntries(
    ["p", "div", "ul", "tr", "caption", "summary", "section", "figure"].map((name) => [
      name,
      ["\n", "\n"],
    ]),
  ),
  ...{ li: ["\n- ", "\n"], dt: ["\n", ": "], th: ["| ", " "], td: ["| ", " "] },
};

const unread = new Set(["script", "style", "pre", "select"]);
const unreadClasses = ["code", "origins", "origin", "anchor", "close", "downloads"];

const hasClass = ({ properties }: Element, name: string) =>
  Array.isArray(properties.className) && properties.className.includes(name);

function read(node: Nodes): string {
  if (node.type === "text") return node.value.replaceAll("\n", " ");
  if (node.type === "root") return node.children.map(read).join("");
  if (node.type !== "element" || unread.has(node.tagName)) return "";
  if (unreadClasses.some((name) => hasClass(node, name))) return "";
  // Its text is that of the stored specification.
  if (node.tagName === "svg") return node.properties.role === "img" ? "\n[chart]\n" : "";
  const [before, after] = marks[node.tagName] ?? ["", ""];
  return `${before}${node.children.map(read).join("")}${after}`;
}

/** The versions and the hash of the data at the foot. */
const toStable = (text: string) =>
  text.startsWith("Made with:") || text.startsWith("Lavet med:")
    ? text.replaceAll(/\b\d+\.\d+\.\d+\b/g, "X.Y.Z").replace(/\b[0-9a-f]{12}$/, "HASH")
    : text;
