import { gather } from "../../lists/gather.ts";
import { addTitles } from "./add-titles.ts";
import {
  type Count,
  findMatches,
  type Match,
  type Side,
  type Surroundings,
} from "./find-matches.ts";
import { isWithin, type Rectangle, toBounds } from "./rectangle.ts";
import { isCount, type Tile } from "./tile.ts";
import type { Block } from "./to-blocks.ts";
import { toTile } from "./to-tile.ts";

/** The tiles among blocks: each number with the label that it belongs to. */
export function findTiles(blocks: readonly Block[], around: Surroundings): readonly Tile[] {
  const counts = blocks.filter(isCount).map((block) => toCount(block, around.badges));
  const matches = counts.flatMap((count) =>
    sides.flatMap((side) => findMatches(count, side, blocks, around)),
  );
  const chosen = groupLike(counts).flatMap((group) => matchGroup(group, matches));
  const tiles = settle(chosen, matches, counts).map((match) => toTile(match, blocks, around.rules));
  return addTitles(tiles, blocks);
}

const sides: readonly Side[] = ["below", "above", "right", "left"];

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
