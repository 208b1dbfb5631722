import type { Rectangle } from "./rectangle.ts";

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

/** A rectangle or another shape that is drawn, by its bounds. */
export type Shape = Rectangle;

/** What stands on a page. */
export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Text that stands upright, in the order in which it is drawn. */
  readonly pieces: readonly TextPiece[];
  /** Text that is turned, as it reads when the page is turned as well. */
  readonly turned: readonly TextPiece[];
  readonly shapes: readonly Shape[];
}
