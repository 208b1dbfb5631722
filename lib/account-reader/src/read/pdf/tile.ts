import { isNumberLine } from "../../numbers/is-number-line.ts";
import { isYear } from "../../numbers/is-year.ts";
import type { Rectangle } from "./rectangle.ts";
import type { Block } from "./to-blocks.ts";

/** A number with the blocks of its label, in the order in which they are read. */
export interface Tile extends Rectangle {
  readonly blocks: readonly Block[];
}

/** Whether a block is one number, with its unit below it if need be. */
export const isCount = ({ lines }: Block): boolean =>
  isNumberLine(lines.map(({ text }) => text).join(" ")) && !isYear(lines[0]?.text ?? "");

/** Whether a block has words, and few enough for a label. */
export function isLabel({ lines }: Block): boolean {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return length <= 260 && lines.some(({ text }) => /\p{L}{2}/u.test(text));
}
