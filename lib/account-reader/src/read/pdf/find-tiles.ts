import { gather } from "../../lists/gather.ts";
import type { Boxes } from "./find-boxes.ts";
import { type Count, findMatches, type Match, sides } from "./find-matches.ts";
import {
  findOffsetX,
  findOverlapX,
  findOverlapY,
  isRuled,
  isWithin,
  type Rectangle,
  toBounds,
} from "./page.ts";
import { type Block, isCount, isLabel, type Tile } from "./to-blocks.ts";

/** The tiles among blocks: each number with the label that it belongs to. */
export function findTiles(
  blocks: readonly Block[],
  { badges, rules }: Pick<Boxes, "badges" | "rules">,
): readonly Tile[] {
  const counts = blocks.filter(isCount).map((block) => toCount(block, badges));
  const matches = counts.flatMap((count) =>
    sides.flatMap((side) => findMatches(count, side, blocks, rules)),
  );
  const chosen = groupLike(counts).flatMap((group) => matchGroup(group, matches));
  const tiles = settle(chosen, matches, counts).map((match) => toTile(match, blocks, rules));
  return addTitles(tiles, blocks);
}

function toCount(block: Block, badges: readonly Rectangle[]): Count {
  const badge = badges.find((shape) => isWithin(block, shape));
  return {
    block,
    area: badge ? toBounds([block, badge]) : block,
    size: block.lines[0]?.size ?? 10,
  };
}

/** Numbers of one look stand in one way to their labels. */
const groupLike = (counts: readonly Count[]) =>
  gather(counts, ({ first }, { size }) => Math.abs(first.size - size) < 0.6);

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

/** A number with its label, and with what goes on beside the label in another look. */
function toTile(match: Match, blocks: readonly Block[], rules: readonly Rectangle[]): Tile {
  const { count, side } = match;
  const labels = growLabel(match, blocks, rules);
  const isFirst = side === "below" || side === "right";
  const list = isFirst ? [count.block, ...labels] : [...labels, count.block];
  return { ...toBounds([...list, count.area]), blocks: list };
}

/** A label with what goes on beside, below or above it in another look. */
function growLabel(
  { count, label, side }: Match,
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
      const between = [Math.min(one.top, area.bottom), Math.max(one.top, area.top)] as const;
      if (isRuled(rules, between, one)) return false;
      if (side === "right" || side === "left") return findOverlapY(one, count.area) > -size * 0.5;
      return side === "below" ? isBelow : !isBelow;
    });
    if (!next) return labels.toSorted((a, b) => a.top - b.top);
    labels.push(next);
  }
}

/** Tiles with the block on the other side of each number: a title above and a text below. */
function addTitles(tiles: readonly Tile[], blocks: readonly Block[]): readonly Tile[] {
  const used = new Set(tiles.flatMap((tile) => tile.blocks));
  const others = tiles.map((tile) =>
    blocks.find((block) => !used.has(block) && isOther(block, tile)),
  );
  if (tiles.length < 2 || !others.every(Boolean) || new Set(others).size < others.length)
    return tiles;
  return tiles.map((tile, at) => {
    const list = [...tile.blocks, ...others.slice(at, at + 1).filter((one) => one !== undefined)];
    const sorted = list.toSorted((a, b) => a.top - b.top);
    return { ...toBounds([tile, ...list]), blocks: sorted };
  });
}

/** Whether a block stands right above a tile that begins with its number, or below one that ends with it. */
function isOther(block: Block, tile: Tile): boolean {
  const [first, last] = [tile.blocks[0], tile.blocks.at(-1)];
  const size = tile.blocks.find(isCount)?.lines[0]?.size ?? 0;
  const isNear = (room: number) => room > -size * 0.3 && room < size * 0.6;
  const isAbove = first && isCount(first) && isTitle(block) && isNear(tile.top - block.bottom);
  const isBelow = last && isCount(last) && isNear(block.top - tile.bottom);
  return Boolean(isAbove || isBelow) && findOffsetX(block, tile) < 6;
}

const isTitle = ({ lines }: Block) =>
  lines.length <= 2 && lines.every(({ text }) => text.length <= 40);
