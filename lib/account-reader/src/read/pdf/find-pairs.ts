import { gather } from "../../lists/gather.ts";
import { findOverlapX, type Rectangle, toBounds } from "./page.ts";
import type { Segment } from "./segment.ts";
import type { Block } from "./to-blocks.ts";

/** Short labels below one another, each with a text beside it: a table of words. */
export interface PairList extends Rectangle {
  readonly pairs: readonly Pair[];
  readonly blocks: readonly Block[];
}

interface Pair {
  readonly label: readonly Segment[];
  readonly text: readonly Segment[];
}

/** A label and its text, or as many of both as they have lines. */
interface Couple {
  readonly label: Block;
  readonly text: Block;
  readonly pairs: readonly Pair[];
}

export function findPairLists(blocks: readonly Block[]): readonly PairList[] {
  const lists = gather(findCouples(blocks), ({ first }, couple) => isAligned(first, couple));
  return lists.flatMap((list) => {
    const own = list.flatMap(({ label, text }) => [label, text]);
    const pairs = list.flatMap((couple) => couple.pairs);
    return pairs.length >= 3 && isWhole(own, blocks)
      ? [{ ...toBounds(own), pairs, blocks: own }]
      : [];
  });
}

function findCouples(blocks: readonly Block[]): readonly Couple[] {
  return blocks
    .toSorted((a, b) => a.top - b.top)
    .flatMap((label) => {
      const text = blocks
        .filter((one) => one.left > label.right && isBeside(one.lines[0], label.lines[0]))
        .toSorted((a, b) => a.left - b.left)[0];
      const pairs = text ? toPairs(label, text) : [];
      return text && pairs.length > 0 ? [{ label, text, pairs }] : [];
    });
}

function toPairs(label: Block, text: Block): readonly Pair[] {
  const areEven =
    label.lines.length > 1 &&
    label.lines.length === text.lines.length &&
    label.lines.every((line, at) => isBeside(line, text.lines[at]));
  if (areEven)
    return [...label.lines, ...text.lines].every(isOwn)
      ? label.lines.map((line, at) => ({ label: [line], text: text.lines.slice(at, at + 1) }))
      : [];
  return label.lines.length <= 2 && label.lines.every(isShort)
    ? [{ label: label.lines, text: text.lines }]
    : [];
}

const isShort = ({ text }: Segment) => text.length <= 40 && /^\D*\p{L}{2}/u.test(text);

/** Whether a line is a short text of its own, rather than one that goes on. */
const isOwn = ({ text }: Segment) => text.length <= 40 && /^[^\p{Ll}]/u.test(text);

function isBeside(one: Segment | undefined, other: Segment | undefined): boolean {
  if (!one || !other) return false;
  return Math.abs(one.baseline - other.baseline) < Math.min(one.size, other.size) * 0.25;
}

const isAligned = (one: Couple, other: Couple) =>
  Math.abs(one.label.left - other.label.left) < 3 && Math.abs(one.text.left - other.text.left) < 3;

/** Whether nothing else stands between the first and the last of a list. */
function isWhole(own: readonly Block[], blocks: readonly Block[]): boolean {
  const bounds = toBounds(own);
  return !blocks.some(
    (one) =>
      !own.includes(one) &&
      findOverlapX(one, bounds) > 0 &&
      one.top > bounds.top - 1 &&
      one.bottom < bounds.bottom + 1,
  );
}
