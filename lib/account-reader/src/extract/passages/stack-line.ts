import type { DocumentLine } from "../../document/document.ts";
import { isNumberWord } from "../../numbers/number-words.ts";
import { findMentions } from "../statements/mentions.ts";

export type StackKind = "number" | "year" | "label" | "other";

/** What a line of a stack is: a number, a year, a label, or other text. */
export function toStackKind({ text, kind }: DocumentLine): StackKind {
  if (isComparison(text)) return "other";
  if (/^\(?(?:in |i )?(?:19|20)\d\d\)?[.,;:]?$/iu.test(text.trim())) return "year";
  if (isNumber(text)) return "number";
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

/** Whether a text is a number and nothing more. */
export function isNumber(text: string): boolean {
  if (isNumberWord(text.trim())) return true;
  const { mentions, marked } = findMentions(text, 0);
  const [only] = mentions;
  if (mentions.length !== 1 || !only || only.isWord) return false;
  const rest = marked.slice(0, only.start) + marked.slice(only.end);
  return rest.replace(/[^\p{L}\p{N}]/gu, "") === "";
}
