import { isNumberLine, isYear } from "../../numbers/is-number-line.ts";
import { isWithin, type Page, type Rectangle, type TextPiece, toLines } from "./page.ts";

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
function dropEqual(shapes: readonly Rectangle[]): readonly Rectangle[] {
  const isEqual = (one: Rectangle, other: Rectangle) =>
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

const isLine = (pieces: readonly TextPiece[]) =>
  toLines(pieces).length === 1 && countCells(pieces) === 1 && /\p{L}{2}/u.test(toText(pieces));

/** Whether a shape holds a text of its own, rather than a number, a word, or a row of a table. */
function isFrame(texts: readonly TextPiece[], shape: Rectangle, pageWidth: number): boolean {
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

/** Bullets that are drawn, rather than set, as text of the lines that they stand before. */
export function toBullets({ shapes, pieces }: Page): readonly TextPiece[] {
  return shapes.filter(isSmall).flatMap((shape) => {
    const item = findItem(shape, pieces);
    if (!item) return [];
    const { left, right } = shape;
    return [{ ...item, text: "•", left, right, isBold: false, isAfterSpace: true }];
  });
}

const isSmall = ({ left, top, right, bottom }: Rectangle) =>
  right - left > 1.5 && right - left < 7 && Math.abs(right - left - (bottom - top)) < 1;

/** The first piece of the line right of a shape, if nothing stands left of it. */
function findItem(shape: Rectangle, pieces: readonly TextPiece[]): TextPiece | undefined {
  const middle = (shape.top + shape.bottom) / 2;
  const beside = pieces.filter(({ top, bottom }) => middle > top && middle < bottom);
  const first = beside
    .filter(({ left }) => left >= shape.right - 1)
    .toSorted((a, b) => a.left - b.left)[0];
  if (!first || first.left - shape.right > first.size * 1.6) return undefined;
  const isSmaller = shape.right - shape.left < first.size * 0.55;
  const isFree = !beside.some(
    ({ right }) => right < shape.left + 1 && right > shape.left - first.size,
  );
  return isSmaller && isFree ? first : undefined;
}
