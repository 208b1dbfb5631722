import { parseHtml } from "../html-tree.ts";
import type { Footnotes } from "./footnotes.ts";
import { toInlineMarkdown } from "./to-inline-markdown.ts";

/** Markdown with its figures as plain text, each with a footnote that tells its origin. */
export const renderText = (markdown: string, notes: Footnotes): string =>
  markdown
    .replaceAll(/<data\b[^>]*>.*?<\/data>/gs, (mark) => toInlineMarkdown(parseHtml(mark), notes))
    .trim();
