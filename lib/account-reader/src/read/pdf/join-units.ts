import { isCurrency, isUnit } from "../../numbers/affixes.ts";
import { isNumberLine } from "../../numbers/is-number-line.ts";
import { findOverlapX, toBounds } from "./page.ts";
import type { Block } from "./to-blocks.ts";

/** Blocks with each currency and unit on one line with its number, if they stand right above or below it. */
export function joinUnits(blocks: readonly Block[]): readonly Block[] {
  const used = new Set<Block | undefined>();
  const joined = new Map<Block, Block>();
  for (const block of blocks.filter((one) => isOnly(one, isBareNumber))) {
    const before = blocks.find((one) => isOnly(one, isCurrency) && isRightBelow(one, block));
    const after = blocks.find((one) => isOnly(one, isUnit) && isRightBelow(block, one));
    used.add(before).add(after);
    const parts = [before, block, after].filter((one) => one !== undefined);
    joined.set(block, join(parts, block));
  }
  return blocks.filter((block) => !used.has(block)).map((block) => joined.get(block) ?? block);
}

const isOnly = ({ lines: [line, ...others] }: Block, test: (text: string) => boolean) =>
  line !== undefined && others.length === 0 && test(line.text);

const isBareNumber = (text: string) => isNumberLine(text) && !/\p{L}/u.test(text);

/** Whether one block follows another with less room than a line has. */
function isRightBelow(above: Block, below: Block): boolean {
  const size = Math.max(above.lines[0]?.size ?? 0, below.lines[0]?.size ?? 0);
  const room = below.top - above.bottom;
  return room > -size * 0.5 && room < size * 0.7 && findOverlapX(above, below) > 0;
}

function join(parts: readonly Block[], { lines: [line] }: Block): Block {
  const text = parts.flatMap(({ lines }) => lines.map((one) => one.text)).join(" ");
  const bounds = toBounds(parts);
  return { ...bounds, lines: line ? [{ ...line, ...bounds, text }] : [] };
}
