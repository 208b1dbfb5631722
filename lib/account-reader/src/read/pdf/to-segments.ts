import { joinNeighbours } from "../../lists/gather.ts";
import { isCellValue, isNumberLine, isYear } from "../../numbers/is-number-line.ts";
import { findOffsetX, type TextPiece, toLines } from "./page.ts";
import { type Segment, toSegment } from "./segment.ts";

type Run = readonly TextPiece[];

/**
 * The pieces of a region as segments. Justified lines have gaps as wide as those between columns:
 * a gap parts columns only if the lines right above and below leave it free.
 */
export function toSegments(pieces: readonly TextPiece[]): readonly Segment[] {
  let lines: readonly (readonly Run[])[] = toLines(pieces, 0.16).map((line) =>
    line.map((one) => [one]),
  );
  for (let before = Number.POSITIVE_INFINITY; before > lines.flat().length; ) {
    before = lines.flat().length;
    // A line that is whole covers the gaps between its words as well.
    const covers = lines.map((line) => line.map(toSegment));
    lines = lines.map((line) => joinRuns(line, covers));
  }
  return lines.flat().map(toSegment);
}

const joinRuns = (line: readonly Run[], lines: readonly (readonly Cover[])[]): readonly Run[] =>
  joinNeighbours(line, {
    belongs: (last, run) => !isApart(last, run, lines),
    join: (last, run) => [...last, ...run],
  });

function isApart(one: Run, other: Run, lines: readonly (readonly Cover[])[]): boolean {
  const [before, after] = [one.at(-1), other[0]];
  if (!before || !after) return false;
  const width = after.left - before.right;
  const areNumbers = [before, after].every(({ text }) => isNumberLine(text));
  if (width < toWordRoom(before, after) * (areNumbers ? 0.6 : 1)) return false;
  if (one.length === 1 && isBullet(before, after) && width < before.size * 3.5) return false;
  if (one.length === 1 && isOrdinal(before, after) && width < before.size * 2) return false;
  const gap = { before, after };
  const least = Math.min(before.size, after.size) * 0.7;
  if (areNumbers && !isThousands(before, after)) return true;
  if (areNumbers && width < least * 1.3) return isCorridor(gap, lines, width * 0.6);
  return findFree(gap, lines.flat()) >= least || isCorridor(gap, lines, least);
}

/** Whether two pieces of digits can be one number: `12 874`. */
const isThousands = (before: TextPiece, after: TextPiece) =>
  /^\d{1,3}(?: \d{3})*$/.test(before.text) && /^\d{3}(?!\d)/.test(after.text);

/** As much room as words on one line may have between them wherever they stand. */
function toWordRoom(before: TextPiece, after: TextPiece): number {
  const [small = 0, large = 0] = [before.size, after.size].toSorted((a, b) => a - b);
  if (isMark(before.text) || isMark(after.text)) return large * 0.85;
  return Math.max(small * 0.85, large * 0.36);
}

const isMark = (text: string) => /^[¹²³⁰⁴-⁹*†‡ ]+$/u.test(text);

/** Whether a sign counts an item, rather than standing for no number in a table. */
const isBullet = (before: TextPiece, after: TextPiece) =>
  /^[•●▪■◦·‣–—*-]$/.test(before.text) && !isCellValue(after);

/** Whether a number counts a heading or an item: `2  Participation`. */
const isOrdinal = (before: TextPiece, after: TextPiece) =>
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z]\))$/.test(before.text) &&
  /^\p{L}{2}/u.test(after.text) &&
  before.size === after.size &&
  before.isBold === after.isBold;

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
