import type { Element, Root } from "hast";
import { h } from "hastscript";
import { SKIP, visit } from "unist-util-visit";
import { toPlainText } from "./html-tree.ts";
import type { Words } from "./words.ts";

/**
 * Puts each table into a region that scrolls by itself, so that the page never does
 * sideways. The region has the name of the table's caption, or a number.
 */
export function wrapTables(tree: Root, words: Words): void {
  let count = 0;
  visit(tree, "element", (table, index, parent) => {
    if (table.tagName !== "table" || !parent || index === undefined) return undefined;
    const ariaLabel = findCaption(table) || `${words.table} ${++count}`;
    parent.children[index] = h("div.table", { tabIndex: 0, role: "region", ariaLabel }, table);
    return SKIP;
  });
}

function findCaption({ children }: Element): string {
  const caption = children.find((node) => "tagName" in node && node.tagName === "caption");
  return caption ? toPlainText(caption) : "";
}
