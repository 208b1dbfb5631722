import type { TextPiece } from "./page.ts";
import { type Rectangle, toBounds } from "./rectangle.ts";

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

/** Pieces from left to right as one text. */
export function toSegment(pieces: readonly TextPiece[]): Segment {
  const length = sum(pieces.map(({ text }) => text.length));
  const boldness = sum(pieces.map(({ text, isBold }) => (isBold ? text.length : 0))) / length;
  const main = pieces.toSorted((a, b) => b.text.length * b.size - a.text.length * a.size)[0];
  const text = pieces.map((piece, at) => toSpace(pieces[at - 1], piece) + piece.text).join("");
  const { size = 0, baseline = 0 } = main ?? {};
  return { ...toBounds(pieces), text, baseline, size, boldness };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Less than this, in heights of the letters, is the distance of letters within a word. */
const wordGap = 0.13;

function toSpace(before: TextPiece | undefined, piece: TextPiece): string {
  if (!before) return "";
  const isFar = piece.left - before.right > wordGap * Math.min(before.size, piece.size);
  return isFar || (piece.isAfterSpace && piece.left - before.right > 0.06 * piece.size) ? " " : "";
}
