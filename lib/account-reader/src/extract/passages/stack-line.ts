import type { DocumentLine } from "../../document/document.ts";
import { isNumberLine } from "../../numbers/is-number-line.ts";

export type StackKind = "number" | "year" | "label" | "other";

/** What a line of a stack is: a number, a year, a label, or other text. */
export function toStackKind({ text, kind }: DocumentLine): StackKind {
  if (isComparison(text)) return "other";
  if (/^\(?(?:in |i )?(?:19|20)\d\d\)?[.,;:]?$/iu.test(text.trim())) return "year";
  if (isNumberLine(text)) return "number";
  const hasNumber = /\d/.test(text.replace(/(?:19|20)\d\d/g, ""));
  if (kind === "heading" && !hasNumber) return "label";
  if (text.includes("\t")) return "other";
  const isSentence = /[.!?]$/.test(text) && text.split(" ").length > 6;
  return text.length <= 60 && !isSentence && !hasNumber && /\p{L}/u.test(text) ? "label" : "other";
}

/** Whether a line of a tile only compares, or stands in brackets. */
export const isComparison = (text: string): boolean => comparison.test(text);

const comparison =
  /^\s*(?:[+−▲▼△▽↑↓±]|\((?!(?:in |i )?(?:19|20)\d\d\))|[-–] ?\d|(?:in |i )?(?:19|20)\d\d ?[:=(])/iu;
