import { isNumberLine } from "../../numbers/is-number-line.ts";
import { findOverlapX, toBounds } from "./page.ts";
import type { Block } from "./to-blocks.ts";

/** Blocks with each currency and unit on one line with its number, if they stand right above or below it. */
export function joinUnits(blocks: readonly Block[]): readonly Block[] {
  const used = new Set<Block>();
  const joined = blocks.map((block) => {
    if (!isBare(block)) return block;
    const before = blocks.find((one) => isUnit(one, currency) && isRightBelow(one, block));
    const after = blocks.find((one) => isUnit(one, unit) && isRightBelow(block, one));
    const parts = [before, block, after].filter((one) => one !== undefined);
    for (const part of parts) if (part !== block) used.add(part);
    return join(parts, block);
  });
  return joined.filter((_, at) => !used.has(blocks[at] ?? { lines: [], ...nowhere }));
}

const nowhere = { left: 0, top: 0, right: 0, bottom: 0 };

/** Whether a block is a number without letters. */
const isBare = ({ lines: [line, ...others] }: Block) =>
  line !== undefined && others.length === 0 && isNumberLine(line.text) && !/\p{L}/u.test(line.text);

const currency = /^(?:DKK|kr\.?|EUR|€)$/i;

const unit =
  /^(?:(?:mio|mia|mill|mrd)\.?|million(?:er)?|billion|milliard(?:er)?|DKK|kr\.?|kroner|%|pct\.?|per cent|procent)(?: (?:kr\.?|kroner|DKK))?$/iu;

const isUnit = ({ lines: [line, ...others] }: Block, pattern: RegExp) =>
  line !== undefined && others.length === 0 && pattern.test(line.text);

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
