import type { Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";

/**
 * A page as an outline, one element or text a line: what it says and how it is built, without
 * drawings, programs and styles, and without versions.
 */
export function outlinePage(html: string): string {
  const body = html.slice(html.indexOf("<body"));
  return `${outline(fromHtml(body, { fragment: true }), 0).join("\n")}\n`;
}

const unread = new Set(["script", "style"]);

/** Attributes that a reader meets. */
const kept = ["className", "href", "lang", "role", "scope", "value", "ariaLabel", "download"];

function outline(node: Nodes, depth: number): readonly string[] {
  const indent = " ".repeat(depth);
  if (node.type === "text") {
    const text = toStable(node.value).replaceAll(/\s+/g, " ").trim();
    return text ? [`${indent}${text}`] : [];
  }
  if (node.type === "root") return node.children.flatMap((child) => outline(child, depth));
  if (node.type !== "element" || unread.has(node.tagName)) return [];
  const { tagName, properties, children } = node;
  const attributes = kept.flatMap((name) => {
    const value = properties[name];
    if (value === undefined || value === null || value === false) return [];
    const text = Array.isArray(value) ? value.join(" ") : `${value}`;
    return [`${name}="${text.startsWith("data:") ? "data:…" : text}"`];
  });
  const line = `${indent}${[tagName, ...attributes].join(" ")}`;
  return tagName === "svg"
    ? [line]
    : [line, ...children.flatMap((child) => outline(child, depth + 1))];
}

/** The versions and the hash of the data at the foot. */
const toStable = (text: string) =>
  text.replaceAll(/\b\d+\.\d+\.\d+\b/g, "X.Y.Z").replace(/^[0-9a-f]{12}$/, "HASH");
