import { isNumberLine } from "../../numbers/is-number-line.ts";
import { type Rectangle, type TextPiece, toBounds } from "./page.ts";

/** Text on one line without a gap: a line of a column, a cell, a label, a number. */
export interface Segment extends Rectangle {
  readonly text: string;
  /** Where its letters stand, from the top of the page. */
  readonly baseline: number;
  /** Size of most of its text in points. */
  readonly size: number;
  /** Share of its text that is bold, from 0 to 1. */
  readonly boldness: number;
}

export function toSegment(pieces: readonly TextPiece[]): Segment {
  const length = sum(pieces.map(({ text }) => text.length));
  const boldness = sum(pieces.map(({ text, isBold }) => (isBold ? text.length : 0))) / length;
  const text = pieces.map((piece, at) => toSpace(pieces[at - 1], piece) + piece.text).join("");
  const size = isNumberLine(text)
    ? Math.max(...pieces.map((piece) => piece.size))
    : findUsualSize(pieces);
  const baseline = pieces.find((piece) => piece.size === size)?.baseline ?? 0;
  return { ...toBounds(pieces), text, baseline, size, boldness };
}

function findUsualSize(pieces: readonly TextPiece[]): number {
  const sizes = pieces.flatMap(({ text, size }) => Array.from(text, () => size));
  return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Less than this, in heights of the letters, is the distance of letters within a word. */
const wordGap = 0.13;

function toSpace(before: TextPiece | undefined, piece: TextPiece): string {
  if (!before) return "";
  const isFar = piece.left - before.right > wordGap * Math.min(before.size, piece.size);
  return isFar || (piece.isAfterSpace && piece.left - before.right > 0.06 * piece.size) ? " " : "";
}
