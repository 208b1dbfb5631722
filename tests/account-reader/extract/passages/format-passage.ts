import type { Passage } from "../../../../lib/account-reader/src/extract/passages/passage.ts";

/** A passage as tables of cases have it: `label = number (rejected)?`, or the sentence. */
export function formatPassage(passage: Passage): string {
  if (passage.kind === "sentence") return passage.text.trim();
  const { label, number, rejected, doubt } = passage;
  return `${label} = ${number}${rejected ? ` (${rejected})` : ""}${doubt ? "?" : ""}`;
}
