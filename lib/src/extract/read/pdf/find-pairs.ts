import { type Rectangle, toBounds } from "./rectangle.ts";
import type { Block } from "./to-blocks.ts";

/** Short labels below one another, each with a text beside it: a table of words. */
export interface PairList extends Rectangle {
  readonly pairs: readonly Pair[];
}

interface Pair {
  readonly label: Block;
  readonly text: Block;
}

/** The lists of labels with texts among blocks. */
export function findPairLists(blocks: readonly Block[]): readonly PairList[] {
  const lists: Pair[][] = [];
  for (const pair of findPairs(blocks)) {
    const list = lists.find(([first]) => first && isAligned(first, pair));
    if (list) list.push(pair);
    else lists.push([pair]);
  }
  return lists
    .filter((list) => list.length >= 3 && isWhole(list, blocks))
    .map((pairs) => ({ ...toBounds(pairs.flatMap(({ label, text }) => [label, text])), pairs }));
}

function findPairs(blocks: readonly Block[]): readonly Pair[] {
  return blocks
    .toSorted((a, b) => a.top - b.top)
    .flatMap((label) => {
      const text = blocks
        .filter((one) => one.left > label.right && isBeside(one, label))
        .toSorted((a, b) => a.left - b.left)[0];
      return text && isLabel(label) ? [{ label, text }] : [];
    });
}

const isLabel = ({ lines: [first, ...others] }: Block) =>
  first !== undefined &&
  others.length < 2 &&
  first.text.length <= 40 &&
  /\p{L}{2}/u.test(first.text);

function isBeside(one: Block, other: Block): boolean {
  const [line, otherLine] = [one.lines[0], other.lines[0]];
  if (!line || !otherLine) return false;
  return Math.abs(line.baseline - otherLine.baseline) < Math.min(line.size, otherLine.size) * 0.25;
}

const isAligned = (one: Pair, other: Pair) =>
  Math.abs(one.label.left - other.label.left) < 3 && Math.abs(one.text.left - other.text.left) < 3;

/** Whether nothing else stands between the first and the last of a list. */
function isWhole(list: readonly Pair[], blocks: readonly Block[]): boolean {
  const own = list.flatMap(({ label, text }) => [label, text]);
  const { left, top, right, bottom } = toBounds(own);
  return !blocks.some(
    (one) =>
      !own.includes(one) &&
      one.left < right &&
      one.right > left &&
      one.top > top - 1 &&
      one.bottom < bottom + 1,
  );
}
