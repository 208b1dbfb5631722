import { isNumberLine } from "../../numbers/is-number-line.ts";
import type { TextPiece } from "./page.ts";
import type { Block } from "./to-blocks.ts";

/** How the running text of a document looks. */
export interface BodyLook {
  /** Size of its letters in points. */
  readonly size: number;
  readonly isBold: boolean;
}

/** Whether a block is set as a heading: larger or bolder than running text, short, without a number but a year. */
export function isHeading({ lines }: Block, body: BodyLook): boolean {
  const text = lines.map((line) => line.text).join(" ");
  const [first] = lines;
  if (!first || !/\p{L}{2}/u.test(text) || text.length > 130 || isNumberLine(text)) return false;
  if (/\d/.test(toBare(text)) || /^[•"“”‘–-]/.test(text)) return false;
  const size = first.size / body.size;
  const isBold = lines.every(({ boldness }) => boldness > 0.95) && !body.isBold;
  const isCapitals = /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && text.length <= 70;
  if (/[.,;:]["”]?$/.test(text)) return size >= 1.6 && lines.length <= 2;
  return size >= 1.15 || (isBold && size > 0.85 && lines.length <= 3) || isCapitals;
}

/** A text without the numbers that a heading may have: years, and its own. */
const toBare = (text: string) =>
  text
    .replace(/(?:19|20)\d\d(?:\s?[-–/]\s?(?:\d\d)?\d\d)?/g, "")
    .replace(
      /^(?:(?:chapter|section|part|kapitel|afsnit|del) )?\d{1,2}(?:\.\d{1,2})*[.:)]?(?= )/iu,
      "",
    );

/** The look that most letters of a document have. */
export function findBodyLook(pieces: readonly TextPiece[]): BodyLook {
  const toSize = ({ size }: TextPiece) => Math.round(size * 2) / 2;
  const alike = Map.groupBy(pieces, (piece) => `${toSize(piece)} ${piece.isBold}`);
  const count = (all: readonly TextPiece[]) => all.reduce((sum, { text }) => sum + text.length, 0);
  const [most] = [...alike.values()].toSorted((a, b) => count(b) - count(a))[0] ?? [];
  return most ? { size: toSize(most), isBold: most.isBold } : { size: 10, isBold: false };
}
