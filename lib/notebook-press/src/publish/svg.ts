import type { Element, ElementContent, Properties } from "hast";
import { parseHtml, toElement } from "./html-tree.ts";
import { scopeIds } from "./scope-ids.ts";
import { slimDrawing } from "./slim-drawing.ts";

export interface SvgOptions {
  /** Put before every id, so that two drawings on one page do not share clip paths. */
  readonly prefix: string;
  /** What the drawing says; used where it does not say it itself. */
  readonly label: string;
}

/** An SVG file as an element of a page: ids of its own, as wide as there is room, named for screen readers. */
export function embedSvg(svg: string, { prefix, label }: SvgOptions): Element {
  const root = findRoot(parseHtml(slimDrawing(svg))) ?? toElement("svg", {});
  scopeIds(root, prefix);
  root.properties = toRootProperties(root.properties, label);
  return root;
}

const findRoot = (nodes: readonly ElementContent[]) =>
  nodes.filter((node) => node.type === "element").find(({ tagName }) => tagName === "svg");

function toRootProperties(properties: Properties, label: string): Properties {
  const { width, height, viewBox, role, ariaLabel, ariaLabelledBy } = properties;
  const size = [width, height].map((length) => Number.parseFloat(String(length)));
  return {
    ...properties,
    ...(viewBox === undefined &&
      size.every(Number.isFinite) && { viewBox: `0 0 ${size.join(" ")}` }),
    ...(role === undefined && { role: "img" }),
    ...(ariaLabel === undefined && ariaLabelledBy === undefined && { ariaLabel: label }),
  };
}
