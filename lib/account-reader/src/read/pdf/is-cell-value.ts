import { isNumberLine } from "../../numbers/is-number-line.ts";
import { isYear } from "../../numbers/is-year.ts";

/** Whether a text is what a column of numbers holds: a number, a dash for none, a change. */
export const isCellValue = ({ text }: { readonly text: string }): boolean =>
  /^(?:[-–—.]{1,3}|n\/?a\.?|i\.o\.)$/i.test(text) ||
  (isNumberLine(text.replace(/\s*\d\)$/, "")) && !isYear(text) && /\d/.test(text));
