import type { Element, ElementContent } from "hast";
import {
  parseHtml,
  renderHtml,
  toElement,
} from "../../../../lib/notebook-press/src/publish/html-tree.ts";

/** What stands in a drawing. */
export function readDrawing(inside: string): readonly ElementContent[] {
  const [svg] = parseHtml(`<svg>${inside}</svg>`);
  return svg?.type === "element" ? svg.children : [];
}

/** The elements of a drawing. */
export const readShapes = (inside: string): readonly Element[] =>
  readDrawing(inside).filter((node) => node.type === "element");

/** Elements as they are written within a drawing. */
export const writeShapes = (shapes: readonly Element[]): string =>
  renderHtml(toElement("svg", {}, [...shapes])).replace(/^<svg>|<\/svg>$/g, "");
