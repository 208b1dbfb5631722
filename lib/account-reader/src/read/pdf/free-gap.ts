import { isYear } from "../../numbers/is-number-line.ts";
import { findOffsetX } from "./page.ts";
import { isCellValue, type Segment } from "./segment.ts";

/** What can stand above or below a gap. */
export type Cover = Pick<Segment, "text" | "left" | "right" | "baseline" | "size">;

/** Room between two texts on a line. */
export interface Gap {
  readonly before: Cover;
  readonly after: Cover;
}

/** How much of a gap, from left to right, no text right above or below it covers. */
export function findFree(gap: Gap, covers: readonly Cover[]): number {
  const { baseline, size } = gap.before;
  const near = covers.filter(
    (cover) =>
      isOver(cover, gap) &&
      Math.abs(cover.baseline - baseline) > size * 0.3 &&
      Math.abs(cover.baseline - baseline) < size * 1.95 &&
      Math.abs(cover.size - size) < size * 0.1,
  );
  return findWidest(gap, near);
}

const isOver = ({ left, right }: Cover, { before, after }: Gap) =>
  right > before.right && left < after.left;

/** The widest part of a gap that none of the texts covers. */
function findWidest({ before, after }: Gap, covers: readonly Cover[]): number {
  let [free, at] = [0, before.right];
  for (const { left, right } of covers.toSorted((a, b) => a.left - b.left)) {
    free = Math.max(free, left - at);
    at = Math.max(at, right);
  }
  return Math.max(free, after.left - at);
}

/**
 * Whether a gap before a number goes on through two lines above it, or two below it, with numbers
 * above or below that one: the last row of a table is followed by running text.
 * @param least How wide it has to be.
 */
export function isCorridor(gap: Gap, lines: readonly (readonly Cover[])[], least: number): boolean {
  const { baseline, size } = gap.after;
  if (!isCell(gap.after)) return false;
  const toBaseline = (line: readonly Cover[]) => line[0]?.baseline ?? 0;
  const above = lines.filter((line) => toBaseline(line) < baseline - size * 0.3);
  const below = lines.filter((line) => toBaseline(line) > baseline + size * 0.3);
  return [above.toReversed(), below].some((side) => goesOn(gap, side, least));
}

const isCell = (cover: Cover) => isCellValue(cover) || isYear(cover.text);

function goesOn(gap: Gap, lines: readonly (readonly Cover[])[], least: number): boolean {
  let [count, baseline] = [0, gap.after.baseline];
  for (const line of lines) {
    const next = line[0]?.baseline ?? baseline;
    if (Math.abs(next - baseline) > gap.after.size * 3) return false;
    if (
      findWidest(
        gap,
        line.filter((cover) => isOver(cover, gap)),
      ) < least
    )
      return false;
    const isRow =
      line.some(({ left }) => left < gap.before.right) &&
      line.some((cover) => isCell(cover) && isAligned(cover, gap.after));
    if (isRow) count++;
    if (count === 2) return true;
    baseline = next;
  }
  return false;
}

/** Whether two texts of one size stand below one another, on a common edge or middle. */
const isAligned = (one: Cover, other: Cover) =>
  Math.abs(one.size - other.size) < one.size * 0.1 && findOffsetX(one, other) < one.size * 0.35;
