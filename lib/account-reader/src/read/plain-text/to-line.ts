import { cleanText } from "../../document/clean-text.ts";
import type { DocumentLine } from "../../document/document.ts";
import type { SourceLine } from "./source-lines.ts";

/** A line of running text. */
export const toTextLine = ({ text, line, page }: SourceLine): DocumentLine => ({
  page,
  line,
  text: cleanText(text),
  kind: "text",
});

/** A line of a margin. */
export const toMarginLine = (source: SourceLine): DocumentLine => ({
  ...toTextLine(source),
  kind: "margin",
});
