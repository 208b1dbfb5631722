import type { Element, ElementContent, Properties } from "hast";
import { toElement } from "../html-tree.ts";
import { formatNumber, type Move, maybeMovePath } from "./path-data.ts";

/**
 * What stands in a drawing, without the groups that only move it: each shape and text stands where
 * it is seen. Lines are paths, which are shorter.
 */
export const placeShapes = (
  nodes: readonly ElementContent[],
  move: Move = { x: 0, y: 0 },
): readonly Element[] =>
  nodes.filter((node) => node.type === "element").flatMap((node) => placers(node)(node, move));

type Placer = (element: Element, move: Move) => readonly Element[];

const placers = ({ tagName }: Element): Placer =>
  ({ g: placeGroup, line: placeLine, path: placePath, text: placeText, defs: keep })[tagName] ??
  moveAlong;

const placeGroup: Placer = (element, move) => {
  const { own, rest } = splitTransform(element.properties);
  const { transform, className, ...others } = rest;
  const whole = add(move, own);
  if (transform === undefined && Object.keys(others).length === 0) {
    const placed = placeShapes(element.children, whole);
    return className === undefined ? placed : [toElement("g", { className }, placed)];
  }
  // What clips or fades a group, or turns it, means the group's own places.
  const children = placeShapes(element.children);
  return children.length > 0 ? [toElement("g", joinTransform(rest, whole), children)] : [];
};

const placeLine: Placer = (element, move) => {
  const { own, rest } = splitTransform(element.properties);
  const { x1, y1, x2, y2, ...others } = rest;
  const [ax, ay, bx, by] = [x1, y1, x2, y2].map((place) => Number(place ?? 0));
  return placePath(toElement("path", { ...others, d: `M${ax},${ay}L${bx},${by}` }), add(move, own));
};

const placePath: Placer = (element, move) => {
  const { own, rest } = splitTransform(element.properties);
  const d =
    rest.transform === undefined ? maybeMovePath(String(rest.d ?? ""), add(move, own)) : undefined;
  return d === undefined ? moveAlong(element, move) : [toElement("path", { ...rest, d })];
};

const placeText: Placer = (element, move) => {
  const { own, rest } = splitTransform(element.properties);
  if (rest.transform !== undefined || rest.x !== undefined || rest.y !== undefined)
    return moveAlong(element, move);
  const { x, y } = add(move, own);
  const lines = element.children.map((line) => placeLineOfText(line, x));
  return [toElement("text", { x: formatNumber(x), y: formatNumber(y), ...rest }, lines.flat())];
};

/** Each line but the first begins anew at the left; the first needs no element of its own. */
function placeLineOfText(line: ElementContent, x: number): readonly ElementContent[] {
  if (line.type !== "element") return [line];
  if (Object.keys(line.properties).length === 0) return line.children;
  const isPlaced = line.properties.x !== undefined;
  const place = isPlaced && { x: formatNumber(x + Number(line.properties.x)) };
  return [{ ...line, properties: { ...line.properties, ...place } }];
}

const moveAlong: Placer = (element, move) => {
  const { own, rest } = splitTransform(element.properties);
  return [{ ...element, properties: joinTransform(rest, add(move, own)) }];
};

const keep: Placer = (element) => [element];

const add = (one: Move, other: Move): Move => ({ x: one.x + other.x, y: one.y + other.y });

/** The move with which a transformation begins, and the properties without it. */
function splitTransform({ transform, ...others }: Properties) {
  const [, x, y, turn] = /^translate\(([^,)]+),([^,)]+)\)\s*(.*)$/.exec(`${transform ?? ""}`) ?? [];
  if (x === undefined)
    return {
      own: { x: 0, y: 0 },
      rest: transform === undefined ? others : { ...others, transform },
    };
  return {
    own: { x: Number(x), y: Number(y) },
    rest: turn ? { ...others, transform: turn } : others,
  };
}

function joinTransform({ transform, ...others }: Properties, { x, y }: Move): Properties {
  const move = x === 0 && y === 0 ? "" : `translate(${formatNumber(x)},${formatNumber(y)})`;
  const whole = `${move}${transform ?? ""}`;
  return whole ? { ...others, transform: whole } : others;
}
