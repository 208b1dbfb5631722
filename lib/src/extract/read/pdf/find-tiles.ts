import { isNumberLine } from "../number-line.ts";
import { findOverlapX, findOverlapY, isWithin, type Rectangle, toBounds } from "./rectangle.ts";
import type { Block } from "./to-blocks.ts";

/** A number with the blocks of its label, in the order in which they are read. */
export interface Tile extends Rectangle {
  readonly blocks: readonly Block[];
}

/** What stands around the blocks of a region. */
export interface Surroundings {
  /** Shapes that hold a number only. */
  readonly badges: readonly Rectangle[];
  readonly rules: readonly Rectangle[];
}

type Side = "below" | "above" | "right" | "left";
const sides: readonly Side[] = ["below", "above", "right", "left"];

/** A number as a block, with the shape that it stands in. */
interface Count {
  readonly block: Block;
  readonly area: Rectangle;
  readonly size: number;
}

interface Match {
  readonly count: Count;
  readonly label: Block;
  readonly side: Side;
  readonly cost: number;
}

/** The tiles among blocks: each number with the label that it belongs to. */
export function findTiles(blocks: readonly Block[], around: Surroundings): readonly Tile[] {
  const counts = blocks.filter(isCount).map((block) => toCount(block, around.badges));
  const matches = counts.flatMap((count) =>
    sides.flatMap((side) => findMatches(count, side, blocks, around)),
  );
  const chosen = groupLike(counts).flatMap((group) => matchGroup(group, matches));
  const tiles = settle(chosen, matches, counts).map((match) => toTile(match, blocks, around));
  return addTitles(tiles, blocks);
}

/** Whether a block is one number, with its unit below it if need be. */
export const isCount = ({ lines }: Block): boolean =>
  isNumberLine(lines.map(({ text }) => text).join(" ")) &&
  !/^(?:19|20)\d\d$/.test(lines[0]?.text ?? "");

function toCount(block: Block, badges: readonly Rectangle[]): Count {
  const badge = badges.find((shape) => isWithin(block, shape));
  return {
    block,
    area: badge ? toBounds([block, badge]) : block,
    size: block.lines[0]?.size ?? 10,
  };
}

/** Numbers of one look stand in one way to their labels. */
function groupLike(counts: readonly Count[]): readonly (readonly Count[])[] {
  const groups: Count[][] = [];
  for (const count of counts) {
    const group = groups.find(([first]) => first && Math.abs(first.size - count.size) < 0.6);
    if (group) group.push(count);
    else groups.push([count]);
  }
  return groups;
}

/** The labels on the side on which each number of a group has one; none if there is no such side. */
function matchGroup(group: readonly Count[], matches: readonly Match[]): readonly Match[] {
  if (group.length < 2) return [];
  const choices = sides.flatMap((side) => {
    const own = matches.filter((match) => match.side === side && group.includes(match.count));
    const chosen = pickNearest(own);
    const cost = chosen.reduce((sum, match) => sum + match.cost, 0);
    return chosen.length === group.length ? [{ chosen, cost }] : [];
  });
  return choices.toSorted((a, b) => a.cost - b.cost)[0]?.chosen ?? [];
}

/** The nearest pairs first, each number and each label once. */
function pickNearest(matches: readonly Match[]): readonly Match[] {
  const picked: Match[] = [];
  for (const match of matches.toSorted((a, b) => a.cost - b.cost)) {
    const isTaken = picked.some(
      ({ count, label }) => count === match.count || label === match.label,
    );
    if (!isTaken) picked.push(match);
  }
  return picked;
}

/** Adds the nearest labels of the numbers that have none yet. */
function settle(chosen: readonly Match[], matches: readonly Match[], counts: readonly Count[]) {
  const labels = new Set(chosen.map(({ label }) => label));
  const left = counts.filter((count) => !chosen.some((match) => match.count === count));
  const free = matches.filter(({ count, label }) => left.includes(count) && !labels.has(label));
  return [...chosen, ...pickNearest(free)];
}

function findMatches(
  count: Count,
  side: Side,
  blocks: readonly Block[],
  around: Surroundings,
): readonly Match[] {
  return blocks.flatMap((label) => {
    if (label === count.block || isCount(label) || !isLabel(label)) return [];
    const cost = findCost(count, side, label);
    if (cost === undefined || isParted(count, label, { blocks, rules: around.rules, side }))
      return [];
    return [{ count, label, side, cost }];
  });
}

function isLabel({ lines }: Block): boolean {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return length <= 260 && lines.some(({ text }) => /\p{L}{2}/u.test(text));
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
    const [left, middle, right] = findOffsets(block, label);
    const offset = Math.min(left, middle, right);
    return distance + Math.min(offset, 30) + large;
  }
  const distance = side === "right" ? label.left - area.right : area.left - label.right;
  const overlap = findOverlapY(area, label);
  const offset = Math.abs(area.top + area.bottom - label.top - label.bottom) / 2;
  const most = offset < size * 0.4 ? size * 5 : size * 2.5 + 10;
  if (distance < -2 || distance > most || overlap < 0) return undefined;
  return distance + Math.max(0, size * 0.6 - overlap) + large;
}

const findOffsets = (one: Rectangle, other: Rectangle) =>
  [
    Math.abs(one.left - other.left),
    Math.abs(one.left + one.right - other.left - other.right) / 2,
    Math.abs(one.right - other.right),
  ] as const;

/** Whether something stands between a number and a text. */
function isParted(
  { block, area }: Count,
  label: Block,
  { blocks, rules, side }: { blocks: readonly Block[]; rules: readonly Rectangle[]; side: Side },
): boolean {
  const isAcross = side === "below" || side === "above";
  const [first, second] = side === "below" || side === "right" ? [area, label] : [label, area];
  const between: Rectangle = isAcross
    ? {
        left: Math.max(first.left, second.left),
        right: Math.min(first.right, second.right),
        top: first.bottom,
        bottom: second.top,
      }
    : {
        left: first.right,
        right: second.left,
        top: Math.max(first.top, second.top),
        bottom: Math.min(first.bottom, second.bottom),
      };
  const isIn = (one: Rectangle) => findOverlapX(one, between) > 0 && findOverlapY(one, between) > 0;
  return (
    blocks.some((one) => one !== block && one !== label && isIn(one)) ||
    (isAcross &&
      rules.some((rule) => isIn({ ...rule, bottom: Math.max(rule.bottom, rule.top + 1) })))
  );
}

function toTile(
  { count, label, side }: Match,
  blocks: readonly Block[],
  { rules }: Surroundings,
): Tile {
  const labels = growLabel({ count, label, side }, blocks, rules);
  const isFirst = side === "below" || side === "right";
  const list = isFirst ? [count.block, ...labels] : [...labels, count.block];
  return { ...toBounds([...list, count.area]), blocks: list };
}

/** A label with what goes on beside, below or above it in another look. */
function growLabel(
  { count, label, side }: Pick<Match, "count" | "label" | "side">,
  blocks: readonly Block[],
  rules: readonly Rectangle[],
): readonly Block[] {
  const labels = [label];
  for (;;) {
    const area = toBounds(labels);
    const next = blocks.find((one) => {
      if (labels.includes(one) || one === count.block || isCount(one) || !isLabel(one))
        return false;
      const size = one.lines[0]?.size ?? 10;
      const distance = Math.max(one.top - area.bottom, area.top - one.bottom);
      const isNear = distance < size * 0.8 && findOverlapX(one, area) > 0;
      const isBelow = one.top > area.bottom - 2;
      if (!isNear || size > (label.lines[0]?.size ?? size) * 1.3) return false;
      if (
        rules.some(
          (rule) =>
            rule.top > Math.min(one.top, area.bottom) &&
            rule.top < Math.max(area.top, one.top) &&
            findOverlapX(rule, one) > 0 &&
            findOverlapY({ ...rule, bottom: rule.top + 1 }, toBounds([one, area])) > 0,
        )
      )
        return false;
      if (side === "right" || side === "left") return findOverlapY(one, count.area) > -size * 0.5;
      return side === "below" ? isBelow : !isBelow;
    });
    if (!next) return labels.toSorted((a, b) => a.top - b.top);
    labels.push(next);
  }
}

/** Adds the blocks right above if each tile has one: titles of tiles that have a text below as well. */
function addTitles(tiles: readonly Tile[], blocks: readonly Block[]): readonly Tile[] {
  const used = new Set(tiles.flatMap((tile) => tile.blocks));
  const titles = tiles.map((tile) =>
    blocks.find((block) => !used.has(block) && isTitle(block, tile)),
  );
  if (tiles.length < 2 || !titles.every(Boolean) || new Set(titles).size < titles.length)
    return tiles;
  return tiles.map((tile, at) => {
    const title = titles[at];
    const list = title ? [title, ...tile.blocks] : tile.blocks;
    return { ...toBounds([tile, ...list]), blocks: list };
  });
}

function isTitle({ lines, ...block }: Block, tile: Tile): boolean {
  const [first] = tile.blocks;
  const size = first?.lines[0]?.size ?? 0;
  const room = tile.top - block.bottom;
  const isShort = lines.length <= 2 && lines.every(({ text }) => text.length <= 40);
  return (
    first !== undefined &&
    isCount(first) &&
    isShort &&
    room > -size * 0.3 &&
    room < size * 0.6 &&
    Math.min(...findOffsets(block, tile)) < 6
  );
}
