import type { Element } from "hast";

/**
 * Shapes in a row that look the same as one path: lines of one kind, or one sign at several
 * places. Where one lies over the other nothing changes, since their colour is full.
 */
export function joinPaths(elements: readonly Element[]): readonly Element[] {
  const joined: Element[] = [];
  for (const element of elements) {
    const last = joined.at(-1);
    if (last && isJoinable(last, element))
      joined[joined.length - 1] = {
        ...last,
        properties: { ...last.properties, d: `${last.properties.d}${element.properties.d}` },
      };
    else joined.push(element);
  }
  return joined;
}

function isJoinable(one: Element, other: Element): boolean {
  if (one.tagName !== "path" || other.tagName !== "path") return false;
  const { d, ...look } = one.properties;
  const { d: otherD, ...otherLook } = other.properties;
  if (JSON.stringify(look) !== JSON.stringify(otherLook)) return false;
  const { fill, stroke, ...rest } = look;
  // A fill over the line of the one before would no longer hide it, and half of a colour twice is more.
  const isFull = [fill, stroke].filter(Boolean).every((color) => /^#/.test(String(color)));
  const hasOne = (fill === undefined) !== (stroke === undefined);
  if (!isFull || !hasOne || Object.keys(rest).some((name) => /opacity|style|transform/i.test(name)))
    return false;
  // Two shapes that turn the other way would cut holes into each other.
  return fill === undefined || findShapes(d).at(-1) === findShapes(otherD)[0];
}

/** The shapes of a path, wherever they lie. */
const findShapes = (data: unknown) =>
  String(data)
    .split("M")
    .slice(1)
    .map((shape) => shape.replace(/^[^a-z]*/, ""));
