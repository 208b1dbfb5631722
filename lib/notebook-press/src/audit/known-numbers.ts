import { isSame } from "./agrees.ts";
import type { CheckedMark } from "./check-mark.ts";
import type { FoundNumber } from "./find-numbers.ts";

/** What the figures of a page show: what stands elsewhere on it is looked up here. */
export interface KnownNumbers {
  /** Whether a figure shows the number, with its unit. */
  readonly isShown: (number: FoundNumber) => boolean;
  /** Whether it is the value of a figure. */
  readonly isValue: (value: number) => boolean;
  /** Whether an account prints the text, for a figure of the page. */
  readonly isPrinted: (text: string) => boolean;
  /** Whether the text is all that a figure of the page opens. */
  readonly isOrigin: (text: string) => boolean;
  /** Titles of documents that the page names. */
  readonly titles: readonly string[];
}

/**
 * @param origins The lines of the origins that can be read.
 * @param titles Titles of documents that the page names.
 */
export function toKnownNumbers(
  marks: readonly CheckedMark[],
  origins: readonly (readonly string[])[] = [],
  titles: readonly string[] = [],
): KnownNumbers {
  const shown = marks.flatMap((mark) => mark.shown ?? []);
  const values = marks.flatMap(({ value }) => value ?? []);
  const printed = new Set(marks.flatMap((mark) => mark.printed));
  const texts = new Set(origins.map(joinLines));
  return {
    isShown: ({ value, unit }) =>
      value !== undefined &&
      shown.some((one) => one.unit === unit && isSame(one.value ?? Number.NaN, value)),
    isValue: (value) => values.some((one) => isSame(one, value)),
    isPrinted: (text) => printed.has(text),
    isOrigin: (text) => texts.has(joinLines(text.split("\n"))),
    titles,
  };
}

/** Lines without the dots that set them in. */
const joinLines = (lines: readonly string[]) =>
  lines.map((line) => line.replace(/^(?:· )+/, "").trim()).join("\n");
