import { findOffsetX, toBounds } from "./rectangle.ts";
import { isCount, type Tile } from "./tile.ts";
import type { Block } from "./to-blocks.ts";

/**
 * Tiles with the blocks on the other side of their numbers as well, if each has one: a title above
 * and a text below.
 */
export function addTitles(tiles: readonly Tile[], blocks: readonly Block[]): readonly Tile[] {
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
