import { toRuns } from "../../lists/gather.ts";

/** A text as it is drawn: a word, a part of one, or a whole line. */
export interface TextPiece extends Rectangle {
  readonly text: string;
  /** Where its letters stand, from the top of the page. */
  readonly baseline: number;
  /** Size of its font in points. */
  readonly size: number;
  readonly isBold: boolean;
  /** Whether a space parts it from the piece before it, whatever the distance. */
  readonly isAfterSpace: boolean;
}

export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Text that stands upright, in the order in which it is drawn. */
  readonly pieces: readonly TextPiece[];
  /** Text that is turned, as it reads when the page is turned as well. */
  readonly turned: readonly TextPiece[];
  /** Rectangles and other shapes that are drawn, by their bounds. */
  readonly shapes: readonly Rectangle[];
}

/** A place on a page, in points from its left and its top. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The least rectangle around others. */
export const toBounds = (list: readonly Rectangle[]): Rectangle => ({
  left: Math.min(...list.map(({ left }) => left)),
  top: Math.min(...list.map(({ top }) => top)),
  right: Math.max(...list.map(({ right }) => right)),
  bottom: Math.max(...list.map(({ bottom }) => bottom)),
});

/** How wide the part is that two have in common from left to right; negative if they are apart. */
export const findOverlapX = (one: Rectangle, other: Rectangle): number =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left);

/** How high the part is that two have in common from top to bottom; negative if they are apart. */
export const findOverlapY = (one: Rectangle, other: Rectangle): number =>
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);

/** Whether a line is drawn above or below a thing, between two heights. */
export const isRuled = (
  rules: readonly Rectangle[],
  [top, bottom]: readonly [number, number],
  thing: Rectangle,
): boolean =>
  rules.some((rule) => rule.top > top && rule.top < bottom && findOverlapX(rule, thing) > 0);

type Extent = Pick<Rectangle, "left" | "right">;

/** How far apart the left edges, the middles or the right edges are, whichever are nearest. */
export const findOffsetX = (one: Extent, other: Extent): number =>
  Math.min(
    Math.abs(one.left - other.left),
    Math.abs(one.left + one.right - other.left - other.right) / 2,
    Math.abs(one.right - other.right),
  );

/** Whether the middle of one lies within another. */
export function isWithin(one: Rectangle, outer: Rectangle): boolean {
  const [x, y] = [(one.left + one.right) / 2, (one.top + one.bottom) / 2];
  return x > outer.left && x < outer.right && y > outer.top && y < outer.bottom;
}

/**
 * What stands on one baseline, or nearly so, from left to right; lines from top to bottom.
 * @param reach How far down it may begin, in heights of its letters.
 */
export const toLines = <Item extends Pick<TextPiece, "baseline" | "size" | "left">>(
  items: readonly Item[],
  reach = 0.3,
): readonly (readonly Item[])[] =>
  toRuns(
    items.toSorted((a, b) => a.baseline - b.baseline),
    ([first], item) => first !== undefined && item.baseline - first.baseline < item.size * reach,
  ).map((line) => line.toSorted((a, b) => a.left - b.left));

/** From the coordinates of a drawing to those of its page: `x' = a x + c y + e`, `y' = b x + d y + f`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Numbers as a matrix; those that are missing are as if nothing changes. */
export function toMatrix(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}
