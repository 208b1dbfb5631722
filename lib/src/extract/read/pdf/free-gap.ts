import type { Segment } from "./segment.ts";

/** What can stand above or below a gap. */
export type Cover = Pick<Segment, "left" | "right" | "baseline" | "size">;

/** Room between two texts on a line. */
export interface Gap extends Cover {
  /** Where the text after it ends. */
  readonly end: number;
}

/** How much of a gap, from left to right, no text right above or below it covers. */
export function findFree(gap: Cover, covers: readonly Cover[]): number {
  const near = covers.filter(
    ({ left, right, baseline, size }) =>
      right > gap.left &&
      left < gap.right &&
      Math.abs(baseline - gap.baseline) > gap.size * 0.3 &&
      Math.abs(baseline - gap.baseline) < gap.size * reach &&
      Math.abs(size - gap.size) < gap.size * 0.1,
  );
  return findWidest(gap, near);
}

/** How far the next line of a text can be, in heights of its letters. */
const reach = 1.95;

/** The widest part of a gap that none of the texts covers. */
function findWidest(gap: Cover, covers: readonly Cover[]): number {
  let [free, at] = [0, gap.left];
  for (const { left, right } of covers.toSorted((a, b) => a.left - b.left)) {
    free = Math.max(free, left - at);
    at = Math.max(at, right);
  }
  return Math.max(free, gap.right - at);
}

/**
 * Whether a gap goes on through two lines above it, or two below it, that have text on both of its
 * sides and
 * below one another: the last row of a table is followed by running text.
 * @param least How wide it has to be.
 */
export function isCorridor(gap: Gap, lines: readonly (readonly Cover[])[], least: number): boolean {
  const toBaseline = (line: readonly Cover[]) => line[0]?.baseline ?? 0;
  const above = lines.filter((line) => toBaseline(line) < gap.baseline - gap.size * 0.3);
  const below = lines.filter((line) => toBaseline(line) > gap.baseline + gap.size * 0.3);
  return [above.toReversed(), below].some((side) => goesOn(gap, side, least));
}

function goesOn(gap: Gap, lines: readonly (readonly Cover[])[], least: number): boolean {
  let [count, baseline] = [0, gap.baseline];
  for (const line of lines) {
    const next = line[0]?.baseline ?? baseline;
    if (Math.abs(next - baseline) > gap.size * reach) return false;
    const within = line.filter(({ left, right }) => right > gap.left && left < gap.right);
    if (findWidest(gap, within) < least) return false;
    const isBetween =
      line.some(({ left, right }) => left < gap.left && right > gap.left - gap.size * 12) &&
      line.some((one) => one.right > gap.right && isAligned(one, gap));
    if (isBetween) count++;
    if (count === 2) return true;
    baseline = next;
  }
  return false;
}

/** Whether a text stands right above or below the one after a gap, on a common edge or middle. */
function isAligned({ left, right, size }: Cover, gap: Gap): boolean {
  const offsets = [left - gap.right, right - gap.end, (left + right - gap.right - gap.end) / 2];
  return (
    Math.abs(size - gap.size) < size * 0.1 && offsets.some((one) => Math.abs(one) < size * 0.35)
  );
}
