import type {
  Page,
  Rectangle,
  TextPiece,
} from "../../../../lib/account-reader/src/read/pdf/page.ts";
import { type Segment, toSegment } from "../../../../lib/account-reader/src/read/pdf/segment.ts";

/** A text on a page and where it begins, in points from the left and the top. */
export interface SetText {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  readonly size?: number;
  readonly isBold?: boolean;
}

/** A piece whose letters are all half as wide as they are high. */
export function setPiece({ text, left, baseline, size = 10, isBold = false }: SetText): TextPiece {
  return {
    text,
    left,
    baseline,
    size,
    isBold,
    isAfterSpace: false,
    right: left + text.length * size * 0.5,
    top: baseline - size * 0.75,
    bottom: baseline + size * 0.2,
  };
}

export const setSegment = (text: SetText): Segment => toSegment([setPiece(text)]);

interface LinesOptions extends Partial<Pick<SetText, "left" | "size" | "isBold">> {
  /** Where the first of them stands. */
  readonly top?: number;
  /** How far apart they stand. */
  readonly leading?: number;
}

/** Lines below one another with a common left edge. */
export const setLines = (
  lines: readonly string[],
  { left = 50, top = 100, leading = 14, ...look }: LinesOptions = {},
): readonly SetText[] =>
  lines.map((text, at) => ({ text, left, baseline: top + at * leading, ...look }));

/** An A4 page. */
export const setPage = (
  texts: readonly SetText[],
  { number = 1, shapes = [] }: { number?: number; shapes?: readonly Rectangle[] } = {},
): Page => ({
  number,
  width: 595,
  height: 842,
  turned: [],
  shapes,
  pieces: texts.map(setPiece),
});

export const setShape = (left: number, top: number, width: number, height: number): Rectangle => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
