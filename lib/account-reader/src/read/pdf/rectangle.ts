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

/** Where something begins and ends from left to right. */
export type Extent = Pick<Rectangle, "left" | "right">;

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
