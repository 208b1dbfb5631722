import { type CustomPlugin, optimize, type XastElement } from "svgo";

/**
 * A drawing by Vega as it looks, and nothing else: without names of its parts, which nobody hears
 * since the whole is one picture with one text, and in as few words as can be. Any other drawing
 * stays as it is.
 */
export function slimDrawing(svg: string): string {
  if (!/^\s*<svg [^>]*\bclass="marks"/.test(svg) || /<style\b/.test(svg)) return svg;
  try {
    return optimize(svg, { floatPrecision: 2, plugins: [dropNames, preset, placeText] }).data;
  } catch {
    // A browser reads more than XML.
    return svg;
  }
}

/** Tells the numbers of a scale, which are nobody's figures, from all others. */
const scale = "role-axis-label";

const ofPart = /^(?:aria-.*|role|class)$/;
const ofFile = /^(?:class|version|xmlns)$/;

/** Without what says nothing to ears, or within a page; a link keeps its name. */
const dropNames: CustomPlugin = {
  name: "dropNames",
  fn: () => ({
    element: {
      enter: ({ name, attributes }, parent) => {
        if ([name, "name" in parent && parent.name].includes("a")) return;
        const isScale = attributes.class?.split(" ").includes(scale);
        for (const key of Object.keys(attributes))
          if ((name === "svg" ? ofFile : ofPart).test(key)) delete attributes[key];
        if (isScale) attributes.class = scale;
        const size = attributes["font-size"];
        if (size !== undefined) attributes["font-size"] = size.replace(/px$/, "");
      },
    },
  }),
};

const preset = {
  name: "preset-default",
  params: {
    // Colours are found by their names when a page is dark.
    overrides: { convertColors: false, removeUselessStrokeAndFill: { removeNone: true } },
  },
} as const;

/** Says where a text stands, which is shorter than how far it was moved. */
const placeText: CustomPlugin = {
  name: "placeText",
  fn: () => ({
    element: {
      enter: (element) => {
        const { name, attributes } = element;
        const { transform = "", ...others } = attributes;
        const [, x, y = "0"] = /^translate\(([^ ,)]+)(?:[ ,]([^ ,)]+))?\)$/.exec(transform) ?? [];
        if (name !== "text" || x === undefined || "x" in others || "y" in others) return;
        element.attributes = { x, y, ...others };
        placeLines(element, Number(x));
      },
    },
  }),
};

/** Each line but the first begins anew at the left; the first needs no element of its own. */
function placeLines({ children }: XastElement, x: number): void {
  const lines = children.filter((child) => child.type === "element");
  for (const { attributes } of lines)
    if (attributes.x !== undefined)
      attributes.x = `${Number((x + Number(attributes.x)).toFixed(2))}`;
  const [first] = lines;
  if (first && first === children[0] && Object.keys(first.attributes).length === 0)
    children.splice(0, 1, ...first.children);
}
