import type { Page, Shape, TextPiece } from "./page.ts";

/** Bullets that are drawn, rather than set, as text of the lines that they stand before. */
export function toBullets({ shapes, pieces }: Page): readonly TextPiece[] {
  return shapes.filter(isSmall).flatMap((shape) => {
    const item = findItem(shape, pieces);
    if (!item) return [];
    const { left, right } = shape;
    return [{ ...item, text: "•", left, right, isBold: false, isAfterSpace: true }];
  });
}

const isSmall = ({ left, top, right, bottom }: Shape) =>
  right - left > 1.5 && right - left < 7 && Math.abs(right - left - (bottom - top)) < 1;

/** The first piece of the line right of a shape, if nothing stands left of it. */
function findItem(shape: Shape, pieces: readonly TextPiece[]): TextPiece | undefined {
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
