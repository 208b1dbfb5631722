import { findOffsetX, findOverlapX, findOverlapY, type Rectangle } from "./page.ts";
import { type Block, isCount, isLabel } from "./to-blocks.ts";

/** On which side of its number a label stands. */
export type Side = (typeof sides)[number];
export const sides = ["below", "above", "right", "left"] as const;

/** A number as a block, with the shape that it stands in. */
export interface Count {
  readonly block: Block;
  readonly area: Rectangle;
  readonly size: number;
}

/** A label that a number could belong to. */
export interface Match {
  readonly count: Count;
  readonly label: Block;
  readonly side: Side;
  /** How badly they stand to each other; less is better. */
  readonly cost: number;
}

/** The texts that stand on one side of a number with nothing between. */
export function findMatches(
  count: Count,
  side: Side,
  blocks: readonly Block[],
  rules: readonly Rectangle[],
): readonly Match[] {
  return blocks.flatMap((label) => {
    if (label === count.block || isCount(label) || !isLabel(label)) return [];
    const cost = findCost(count, side, label);
    if (cost === undefined || isParted(count, label, { blocks, rules, side })) return [];
    return [{ count, label, side, cost }];
  });
}

/** How badly a label stands to a number; undefined if it does not stand on that side, or too far. */
function findCost({ block, area, size }: Count, side: Side, label: Block): number | undefined {
  const labelSize = label.lines[0]?.size ?? size;
  const large = labelSize > size * 0.95 ? size : 0;
  if (side === "below" || side === "above") {
    const distance = side === "below" ? label.top - area.bottom : area.top - label.bottom;
    const overlap = findOverlapX(area, label);
    const narrow = Math.min(area.right - area.left, label.right - label.left);
    if (distance < -2 || distance > size * 3 + 12 || overlap < narrow * 0.4) return undefined;
    return distance + Math.min(findOffsetX(block, label), 30) + large;
  }
  const distance = side === "right" ? label.left - area.right : area.left - label.right;
  const overlap = findOverlapY(area, label);
  const offset = Math.abs(area.top + area.bottom - label.top - label.bottom) / 2;
  const most = offset < size * 0.4 ? size * 5 : size * 2.5 + 10;
  if (distance < -2 || distance > most || overlap < 0) return undefined;
  return distance + Math.max(0, size * 0.6 - overlap) + large;
}

function isParted(
  { block, area }: Count,
  label: Block,
  { blocks, rules, side }: { blocks: readonly Block[]; rules: readonly Rectangle[]; side: Side },
): boolean {
  const isAcross = side === "below" || side === "above";
  const [left = 0, right = 0] = toOrdered(
    Math.max(area.left, label.left),
    Math.min(area.right, label.right),
  );
  const [top = 0, bottom = 0] = toOrdered(
    Math.max(area.top, label.top),
    Math.min(area.bottom, label.bottom),
  );
  const between: Rectangle = { left, right, top, bottom };
  const isIn = (one: Rectangle) => findOverlapX(one, between) > 0 && findOverlapY(one, between) > 0;
  return (
    blocks.some((one) => one !== block && one !== label && isIn(one)) ||
    (isAcross &&
      rules.some((rule) => isIn({ ...rule, bottom: Math.max(rule.bottom, rule.top + 1) })))
  );
}

const toOrdered = (...numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
