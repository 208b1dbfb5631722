import MarkdownIt, { type Token } from "markdown-it";
import { toSuperscript } from "../../document/superscript.ts";

/** The tokens of Markdown; footnote marks in the text are raised digits. */
export const parseTokens = (markdown: string): readonly Token[] =>
  parser.parse(markdown.replace(footnote, toFootnote), {});

const parser = new MarkdownIt({ html: true, linkify: false, typographer: false });

const footnote = /\[\^([^\]\s]+)\](:?)/g;

/** A mark that is no number, such as `[^method]`, is an asterisk. */
function toFootnote(_: string, mark: string, colon: string): string {
  const raised = /^\d{1,2}$/.test(mark) ? toSuperscript(mark) : "\\*";
  return colon === ":" ? `${raised} ` : raised;
}
