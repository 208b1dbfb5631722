import type { ElementContent, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { toString as toText } from "hast-util-to-string";

/** The nodes of a piece of HTML, each whole: what the piece leaves open ends where it ends. */
export const parseHtml = (html: string): ElementContent[] =>
  fromHtml(html, { fragment: true }).children.filter((node) => node.type !== "doctype");

/** Nodes as HTML. */
export const renderHtml = (tree: Nodes): string =>
  toHtml(tree, {
    characterReferences: { useNamedReferences: true },
    closeEmptyElements: true,
    tightSelfClosing: true,
    // Only browsers of before 2010 stumble over `'` in an attribute; each text of a chart has two.
    allowDangerousCharacters: true,
  });

/** The words of a tree. */
export const toPlainText = (tree: Nodes): string => toText(tree).replace(/\s+/g, " ").trim();
