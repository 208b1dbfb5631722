import type { Element, ElementContent, Properties } from "hast";
import { joinPaths } from "./join-paths.ts";
import { placeShapes } from "./place-shapes.ts";
import { shareAttributes } from "./share-attributes.ts";

/**
 * A drawing by Vega as it looks, and nothing else: without names of its parts, which nobody hears
 * since the whole is one picture with one text, without groups that only move what is in them, and
 * with each colour and size said once for all that have it. Any other drawing stays as it is.
 */
export function slimDrawing(drawing: Element): Element {
  if (!isVega(drawing)) return drawing;
  const shapes = keepSeen(placeShapes(drawing.children.map(clean)));
  const { xmlns, xmlnsXLink, version, className, ...properties } = drawing.properties;
  return {
    ...drawing,
    // What Vega says on the outermost group.
    properties: { ...properties, fill: "none" },
    children: [...tidy(shapes)],
  };
}

/** Each row of shapes, those in a group as well, in as few words as can be. */
function tidy(elements: readonly Element[]): readonly Element[] {
  const within = elements.map((element) =>
    element.tagName === "g" ? tidyGroup(element) : element,
  );
  return shareAttributes(joinPaths(within));
}

function tidyGroup(group: Element): Element {
  const children = tidy(group.children as readonly Element[]);
  const [only] = children;
  // One group within another says what it has to say there.
  return only?.tagName === "g" && children.length === 1 && only.properties.transform === undefined
    ? { ...only, properties: { ...group.properties, ...only.properties } }
    : { ...group, children: [...children] };
}

const isVega = ({ properties, children }: Element) =>
  String(properties.className) === "marks" &&
  children.every((child) => child.type === "element" && /^(?:g|defs)$/.test(child.tagName));

/** Without what says nothing, neither to ears nor to eyes. */
function clean(node: ElementContent): ElementContent {
  if (node.type !== "element" || node.tagName === "a" || node.tagName === "defs") return node;
  return {
    ...node,
    properties: cleanProperties(node),
    children: node.children.map(clean),
  };
}

function cleanProperties({ properties }: Element): Properties {
  const { stroke, fontSize, className } = properties;
  const kept = Object.entries(properties).filter(
    ([name, value]) =>
      !unheard.test(name) &&
      defaults[name] !== String(value) &&
      // A line that is not drawn has no width.
      (stroke !== undefined || !/^stroke/.test(name)),
  );
  const size = fontSize !== undefined && { fontSize: String(fontSize).replace(/px$/, "") };
  const isScale = [className].flat().includes(scale);
  return { ...(isScale && { className: [scale] }), ...Object.fromEntries(kept), ...size };
}

/** Tells the numbers of a scale, which are nobody's figures, from all others. */
const scale = "role-axis-label";

const unheard = /^(?:aria[A-Z]|role$|className$)/;

/** What holds anyway, within a group as well: none of these is said there. */
const defaults: Readonly<Record<string, string>> = {
  ...{ fill: "none", stroke: "none", strokeWidth: "1", strokeMiterLimit: "4" },
  ...{ textAnchor: "start", opacity: "1" },
};

/** The elements that leave a trace. */
const keepSeen = (elements: readonly Element[]): readonly Element[] =>
  elements
    .map((element) =>
      element.tagName === "g"
        ? { ...element, children: [...keepSeen(element.children as readonly Element[])] }
        : element,
    )
    .filter((element) => (element.tagName === "g" ? element.children.length > 0 : isSeen(element)));

function isSeen({ tagName, properties }: Element): boolean {
  const { d, fill, stroke, strokeLineCap, style } = properties;
  if (tagName !== "path" || style !== undefined) return true;
  if (fill === undefined && stroke === undefined) return false;
  return strokeLineCap !== undefined || /[1-9]/.test(String(d).replace(/^M[^a-z]*/, ""));
}
