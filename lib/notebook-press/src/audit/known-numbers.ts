import { isSame } from "./agrees.ts";
import type { CheckedMark } from "./check-mark.ts";
import type { Name } from "./find-names.ts";
import type { FoundNumber } from "./find-numbers.ts";

/** What the figures of a page show: what stands elsewhere on it is looked up here. */
export interface KnownNumbers {
  /** Whether a figure shows the number, with its unit. */
  readonly isShown: (number: FoundNumber) => boolean;
  /** Whether it is the value of a figure. */
  readonly isValue: (value: number) => boolean;
  /** Whether it is printed so, for a figure of the page. */
  readonly isPrinted: (text: string) => boolean;
  /** Whether the text says what an origin of the page does, and no other number. */
  readonly isOrigin: (text: string) => boolean;
  /** Titles and definitions of the page. */
  readonly names: readonly Name[];
}

export function toKnownNumbers(
  marks: readonly CheckedMark[],
  { names, isOrigin }: Pick<KnownNumbers, "names" | "isOrigin">,
): KnownNumbers {
  const shown = marks.flatMap((mark) => mark.shown ?? []);
  const values = marks.flatMap(({ value }) => value ?? []);
  const printed = new Set(marks.flatMap((mark) => mark.printed));
  return {
    isShown: ({ value, unit }) =>
      value !== undefined &&
      shown.some((one) => one.unit === unit && isSame(one.value ?? Number.NaN, value)),
    isValue: (value) => values.some((one) => isSame(one, value)),
    isPrinted: (text) => printed.has(text),
    isOrigin,
    names,
  };
}
