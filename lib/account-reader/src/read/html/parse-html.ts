import type { Element, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as toText } from "hast-util-to-string";
import { EXIT, visit } from "unist-util-visit";
import type { DocumentText } from "../../document/document.ts";
import { joinGroups } from "../../document/groups.ts";
import { toTitle } from "../../document/to-title.ts";
import { freeInnerEdges } from "./free-inner-edges.ts";
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
