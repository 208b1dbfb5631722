import { isNumberLine } from "../../numbers/is-number-line.ts";
import { isYear } from "../../numbers/is-year.ts";
import type { Page, Shape, TextPiece } from "./page.ts";
import { isWithin, type Rectangle } from "./rectangle.ts";
import { toLines } from "./to-lines.ts";

/** The shapes of a page, by what they do to its text. */
export interface Boxes {
  /** Boxes that hold text apart from what stands around them, the smallest first. */
  readonly frames: readonly Rectangle[];
  /** Circles and other shapes that hold nothing but a number. */
  readonly badges: readonly Rectangle[];
  /** Boxes with a line of words, such as a heading over the whole width. */
  readonly bands: readonly Rectangle[];
  /** Lines across, that part what stands above from what stands below. */
  readonly rules: readonly Rectangle[];
}

/** Sorts the shapes of a page. */
export function findBoxes({ shapes, pieces, width, height }: Page): Boxes {
  const solid = dropEqual(
    shapes.filter((shape) => toWidth(shape) > 12 && toHeight(shape) > 9),
  ).filter((shape) => toWidth(shape) * toHeight(shape) < width * height * 0.8);
  const held = solid
    .map((shape) => ({ shape, texts: pieces.filter((piece) => isWithin(piece, shape)) }))
    .filter(({ texts }) => texts.length > 0);
  const isHeld = (one: (typeof held)[number]) => isFrame(one.texts, one.shape, width);
  return {
    bands: held.filter((one) => !isHeld(one) && isLine(one.texts)).map(({ shape }) => shape),
    frames: held
      .filter(isHeld)
      .map(({ shape }) => shape)
      .toSorted((a, b) => toWidth(a) * toHeight(a) - toWidth(b) * toHeight(b)),
    badges: held.filter(({ texts }) => isNumberLine(toText(texts))).map(({ shape }) => shape),
    rules: shapes.filter((shape) => toHeight(shape) <= 5 && toWidth(shape) > 20),
  };
}

const toWidth = ({ left, right }: Rectangle) => right - left;
const toHeight = ({ top, bottom }: Rectangle) => bottom - top;

/** A box that is filled and has a border is drawn twice. */
function dropEqual(shapes: readonly Shape[]): readonly Shape[] {
  const isEqual = (one: Shape, other: Shape) =>
    (["left", "top", "right", "bottom"] as const).every(
      (side) => Math.abs(one[side] - other[side]) < 3,
    );
  return shapes.filter((shape, at) => !shapes.slice(0, at).some((other) => isEqual(other, shape)));
}

const toText = (pieces: readonly TextPiece[]) =>
  pieces
    .toSorted((a, b) =>
      Math.abs(a.baseline - b.baseline) < 3 ? a.left - b.left : a.baseline - b.baseline,
    )
    .map(({ text, isAfterSpace }) => (isAfterSpace ? " " : "") + text)
    .join("")
    .trim();

/** Whether pieces are one line of words. */
const isLine = (pieces: readonly TextPiece[]) =>
  toLines(pieces).length === 1 && countCells(pieces) === 1 && /\p{L}{2}/u.test(toText(pieces));

/** Whether a shape holds a text of its own, rather than a number, a word, or a row of a table. */
function isFrame(texts: readonly TextPiece[], shape: Shape, pageWidth: number): boolean {
  const text = toText(texts);
  const lines = toLines(texts);
  if (!/\p{L}{2}/u.test(text)) return false;
  const isBand = lines.length <= 4 && lines.some((line) => countCells(line) >= 3);
  if (isBand) return false;
  if (lines.length === 1)
    return /\d/.test(text) && toWidth(shape) < pageWidth * 0.5 && text.length > 8;
  const hasNumber = texts.some((one) => isNumberLine(one.text) && !isYear(one.text));
  const isCell = toWidth(shape) < pageWidth * 0.6 && text.length < 60 && !hasNumber;
  return !isCell;
}

const countCells = (line: readonly TextPiece[]) =>
  line.filter((piece, at) => at === 0 || piece.left - (line[at - 1]?.right ?? 0) > piece.size * 1.6)
    .length;
