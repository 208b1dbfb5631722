import { wrap } from "../text/wrap.ts";

// Inter's characters are on average 9 pixels wide at the title's size and 6.7 at the
// text's, with some to spare.

/** A title as lines that fit a width in pixels. */
export const wrapTitle = (text: string, width: number) => wrap(text, Math.floor(width / 9));

/** A subtitle or source line as lines that fit a width in pixels. */
export const wrapText = (text: string, width: number) => wrap(text, Math.floor(width / 6.7));
