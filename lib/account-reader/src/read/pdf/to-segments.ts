import { joinNeighbours } from "../../lists/gather.ts";
import { isNumberLine } from "../../numbers/is-number-line.ts";
import { type Cover, findFree, isCorridor } from "./free-gap.ts";
import type { TextPiece } from "./page.ts";
import { isCellValue, type Segment, toSegment } from "./segment.ts";

type Run = readonly TextPiece[];

/**
 * The pieces of a region as segments. Justified lines have gaps as wide as those between columns:
 * a gap parts columns only if the lines right above and below leave it free.
 */
export function toSegments(pieces: readonly TextPiece[]): readonly Segment[] {
  let lines: readonly (readonly Run[])[] = toLines(pieces).map((line) => line.map((one) => [one]));
  for (let before = Number.POSITIVE_INFINITY; before > lines.flat().length; ) {
    before = lines.flat().length;
    // A line that is whole covers the gaps between its words as well.
    const covers = lines.map((line) => line.map(toSegment));
    lines = lines.map((line) => joinRuns(line, covers));
  }
  return lines.flat().map(toSegment);
}

function toLines(pieces: readonly TextPiece[]): readonly (readonly TextPiece[])[] {
  const lines: TextPiece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    const reach = piece.size * 0.16;
    const line = lines.findLast(([first]) => first && piece.baseline - first.baseline <= reach);
    if (line) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.toSorted((a, b) => a.left - b.left));
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
