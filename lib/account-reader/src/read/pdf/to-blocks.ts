import { gather } from "../../lists/gather.ts";
import { isNumberLine, isYear } from "../../numbers/is-number-line.ts";
import { findOverlapX, isRuled, type Rectangle, toBounds } from "./page.ts";
import type { Segment } from "./segment.ts";

/** Lines of one look below one another: a paragraph, a heading, a label, a number. */
export interface Block extends Rectangle {
  readonly lines: readonly Segment[];
}

export function toBlocks(
  segments: readonly Segment[],
  rules: readonly Rectangle[],
): readonly Block[] {
  const leading = findLeading(segments);
  const sorted = segments.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left);
  const lists = gather(
    sorted,
    ({ last, items }, segment) =>
      goesOn(last, segment, { one: items, leading, rules }) && isOnly(last, segment, sorted),
  );
  return lists.map((lines) => ({ ...toBounds(lines), lines }));
}

/** Usual distance between lines of a size, in heights of its letters. */
type Leading = ReadonlyMap<number, number>;

function findLeading(segments: readonly Segment[]): Leading {
  const distances = new Map<number, number[]>();
  for (const segment of segments) {
    const below = segments
      .filter((one) => isLike(one, segment) && findOverlapX(one, segment) > 0)
      .map(({ baseline }) => baseline - segment.baseline)
      .filter((distance) => distance > segment.size * 0.8 && distance < segment.size * 1.8);
    if (below.length === 0) continue;
    const size = Math.round(segment.size);
    distances.set(size, [...(distances.get(size) ?? []), Math.min(...below) / segment.size]);
  }
  return new Map(
    [...distances]
      .filter(([, list]) => list.length >= 3)
      .map(([size, list]) => [
        size,
        list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 1.4,
      ]),
  );
}

/** Whether two lines have letters of one size and weight. */
function isLike(one: Segment, other: Segment): boolean {
  const isSameSize = Math.abs(one.size - other.size) < Math.max(one.size, other.size) * 0.1;
  return isSameSize && Math.abs(one.boldness - other.boldness) < 0.99;
}

interface Manner {
  readonly one: readonly Segment[];
  readonly leading: Leading;
  readonly rules: readonly Rectangle[];
}

function goesOn(last: Segment, segment: Segment, { one, leading, rules }: Manner): boolean {
  const distance = segment.baseline - last.baseline;
  const before = one.at(-2);
  const own = before ? (last.baseline - before.baseline) * 1.18 : undefined;
  const usual = (leading.get(Math.round(segment.size)) ?? 1.45) * segment.size * 1.18;
  // A line with a large number in it takes more room.
  const tallest = (last.bottom - last.top) / 0.95;
  const most = Math.max(own ?? Math.max(usual, segment.size * 1.2), tallest * 0.95);
  if (distance < segment.size * 0.6 || distance > most) return false;
  const overlap = findOverlapX(last, segment);
  const narrow = Math.min(last.right - last.left, segment.right - segment.left);
  return (
    isLike(last, segment) &&
    overlap > narrow * 0.3 &&
    !isRuled(rules, [last.baseline - 1, segment.baseline], segment)
  );
}

/** Whether a line has no neighbour that stands below, or above, the other as well. */
function isOnly(last: Segment, segment: Segment, segments: readonly Segment[]): boolean {
  const isBeside = (one: Segment, other: Segment) =>
    one !== other && Math.abs(one.baseline - other.baseline) < one.size * 0.4;
  return !segments.some(
    (one) =>
      (isBeside(one, segment) && findOverlapX(one, last) > one.size) ||
      (isBeside(one, last) && findOverlapX(one, segment) > one.size),
  );
}

/** A number with the blocks of its label, in the order in which they are read. */
export interface Tile extends Rectangle {
  readonly blocks: readonly Block[];
}

/** Whether a block is one number, with its unit below it if need be. */
export const isCount = ({ lines }: Block): boolean =>
  isNumberLine(lines.map(({ text }) => text).join(" ")) && !isYear(lines[0]?.text ?? "");

/** Whether a block has words, and few enough for a label. */
export function isLabel({ lines }: Block): boolean {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return length <= 260 && lines.some(({ text }) => /\p{L}{2}/u.test(text));
}
