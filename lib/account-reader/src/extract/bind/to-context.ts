import type { Passage } from "../passages/passage.ts";
import type { Context } from "./binding.ts";

/** What surrounds the numbers of a passage. */
export function toContext(passage: Passage, text: string): Context {
  const { headings, caption, kind } = passage;
  const above = `${caption} · ${headings.at(-1) ?? ""}`;
  const isLabel = passage.kind === "label";
  const head = isLabel ? passage.head : "";
  return {
    kind,
    above,
    caption,
    head,
    text,
    before: isLabel ? "" : (passage.earlier.at(-1) ?? ""),
    paragraph: isLabel ? text : passage.paragraph,
  };
}
