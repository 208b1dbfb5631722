import type { Element, Properties } from "hast";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import { parseHtml } from "./html-tree.ts";
import { slimDrawing } from "./slim-drawing.ts";

interface SvgOptions {
  /** Put before every id, so that two drawings on one page do not share clip paths. */
  readonly prefix: string;
  /** What the drawing says; used where it does not say it itself. */
  readonly label: string;
}

/** An SVG file as an element of a page: ids of its own, as wide as there is room, named for screen readers. */
export function embedSvg(svg: string, { prefix, label }: SvgOptions): Element {
  const nodes = parseHtml(slimDrawing(svg)).filter((node) => node.type === "element");
  const root = nodes.find(({ tagName }) => tagName === "svg") ?? h("svg");
  scopeIds(root, prefix);
  root.properties = toRootProperties(root.properties, label);
  return root;
}

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

/** Puts a prefix before the ids of a drawing, wherever it names them. */
function scopeIds(drawing: Element, prefix: string): void {
  const ids = new Set<string>();
  visit(drawing, "element", ({ properties: { id } }) => {
    if (id) ids.add(String(id));
  });
  if (ids.size === 0) return;
  const scope = (id: unknown) => (ids.has(String(id)) ? `${prefix}${id}` : String(id));
  const scopeAll = (text: string) =>
    text.replace(/#([\w:.-]+)/g, (_, id: string) => `#${scope(id)}`);
  visit(drawing, (node, _, parent) => {
    if (node.type === "text" && parent?.type === "element" && parent.tagName === "style")
      node.value = scopeAll(node.value);
    if (node.type !== "element") return;
    for (const [key, value] of Object.entries(node.properties)) {
      const refers = typeof value === "string" && (/href$/i.test(key) || value.includes("url("));
      if (key === "id") node.properties[key] = scope(value);
      else if (Array.isArray(value) && /^aria(Labelled|Described)By$/.test(key))
        node.properties[key] = value.map(scope);
      else if (refers) node.properties[key] = scopeAll(value);
    }
  });
}
