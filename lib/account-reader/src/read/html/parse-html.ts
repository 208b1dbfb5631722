import type { Element, Nodes, Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as toText } from "hast-util-to-string";
import { EXIT, visit } from "unist-util-visit";
import { toTitle } from "../../document/clean-text.ts";
import { type DocumentText, joinGroups } from "../../document/document.ts";
import { toGroups } from "./to-groups.ts";

/** The text that a page shows, with the lines of its source. */
export function parseHtml(html: string, name: string): DocumentText {
  const tree = fromHtml(html);
  const lines = joinGroups(toGroups(tree.children.map((child) => freeInnerEdges(child))));
  return { name, title: findTitle(tree), pages: undefined, lines };
}

function findTitle(tree: Root): string | undefined {
  let title: string | undefined;
  visit(tree as Nodes, "element", (element: Element) => {
    if (element.tagName !== "title") return undefined;
    title = toTitle(toText(element));
    return EXIT;
  });
  return title;
}

/** Turns heads and feet of parts of a page into plain blocks, so that only those of the page stay. */
export function freeInnerEdges<Node extends RootContent>(node: Node, isInner = false): Node {
  if (node.type !== "element") return node;
  const isEdge = node.tagName === "header" || node.tagName === "footer";
  const tagName = isEdge && isInner ? "div" : node.tagName;
  const isWithin = isInner || parts.has(node.tagName);
  return {
    ...node,
    tagName,
    children: node.children.map((child) => freeInnerEdges(child, isWithin)),
  };
}

const parts = new Set(["article", "aside", "blockquote", "figure", "main", "section"]);
