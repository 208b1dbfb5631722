import type { Element, Properties } from "hast";
import { toElement } from "../html-tree.ts";

/** What a shape or a text takes from the group that it stands in. */
const inherited = [
  ...["fill", "stroke", "strokeWidth", "strokeDashArray", "strokeLineCap", "strokeLineJoin"],
  ...["fontSize", "fontWeight", "fontStyle", "textAnchor"],
];

/** Elements in a row with the same looks, put into groups that say them once. */
export function shareAttributes(elements: readonly Element[]): readonly Element[] {
  const shared: Element[] = [];
  for (let at = 0; at < elements.length; ) {
    const { length, names } = findRun(elements.slice(at));
    const run = elements.slice(at, at + length);
    shared.push(...(names.length > 0 ? [toGroup(run, names)] : run));
    at += length;
  }
  return shared;
}

interface Run {
  readonly length: number;
  readonly names: readonly string[];
}

/** The elements from the first on of which a group saves most, and what they share. */
function findRun(elements: readonly Element[]): Run {
  const [first] = elements;
  if (!first || !isShape(first)) return { length: 1, names: [] };
  const known = inherited.filter((name) => first.properties[name] !== undefined);
  const lengths = known.map((name) => findLength(elements, name, first.properties[name]));
  const runs = [...new Set(lengths)].map((length) => {
    const names = known.filter((_, at) => (lengths[at] ?? 0) >= length);
    const text = names.map((name) => `${name}="${first.properties[name]}" `).join("");
    return { length, names, saved: (length - 1) * text.length - "<g ></g>".length };
  });
  const [best] = runs.filter(({ saved }) => saved > 0).toSorted((a, b) => b.saved - a.saved);
  return best ?? { length: 1, names: [] };
}

function findLength(elements: readonly Element[], name: string, value: Properties[string]): number {
  const end = elements.findIndex(
    (element) => !isShape(element) || String(element.properties[name]) !== String(value),
  );
  return end < 0 ? elements.length : end;
}

const isShape = ({ tagName }: Element) => tagName === "path" || tagName === "text";

function toGroup(run: readonly Element[], names: readonly string[]): Element {
  const own = Object.fromEntries(names.map((name) => [name, run[0]?.properties[name]]));
  const rest = run.map((element) => ({
    ...element,
    properties: Object.fromEntries(
      Object.entries(element.properties).filter(([name]) => !names.includes(name)),
    ),
  }));
  return toElement("g", own, shareAttributes(rest));
}
