import type { RootContent } from "hast";

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
