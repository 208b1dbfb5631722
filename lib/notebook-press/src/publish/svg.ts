import type { Element, ElementContent, Properties } from "hast";
import { visit } from "unist-util-visit";
import { parseHtml, toElement } from "./html-tree.ts";
import { slimDrawing } from "./slim-drawing.ts";

interface SvgOptions {
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

/** Puts a prefix before the ids of a drawing, wherever it names them. */
function scopeIds(drawing: Element, prefix: string): void {
  const ids = findIds(drawing);
  if (ids.size === 0) return;
  const scope = (id: string) => (ids.has(id) ? `${prefix}${id}` : id);
  visit(drawing, (node, _, parent) => {
    if (node.type === "element") node.properties = scopeProperties(node.properties, scope);
    if (node.type === "text" && parent?.type === "element" && parent.tagName === "style")
      node.value = scopeReferences(node.value, scope);
  });
}

type Scope = (id: string) => string;
type Value = Properties[string];

function findIds(drawing: Element): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(drawing, "element", ({ properties: { id } }) => {
    if (id) ids.add(String(id));
  });
  return ids;
}

const scopeProperties = (properties: Properties, scope: Scope): Properties =>
  Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, scopeProperty(key, value, scope)]),
  );

function scopeProperty(key: string, value: Value, scope: Scope): Value {
  if (key === "id") return scope(String(value));
  if (/^aria(Labelled|Described)By$/.test(key) && Array.isArray(value))
    return value.map((id) => scope(String(id)));
  const refers = typeof value === "string" && (/href$/i.test(key) || value.includes("url("));
  return refers ? scopeReferences(value, scope) : value;
}

const scopeReferences = (text: string, scope: Scope) =>
  text.replace(/#([\w:.-]+)/g, (_, id) => `#${scope(id)}`);
