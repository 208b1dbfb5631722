import MarkdownIt, { type Token } from "markdown-it";
import { toSuperscript } from "../../document/clean-text.ts";
import { type DocumentText, joinGroups } from "../../document/document.ts";
import { toGroups } from "./to-groups.ts";

/** The text of Markdown without its marks, with the lines of its source. */
export function parseMarkdown(markdown: string, name: string): DocumentText {
  const tokens = parseTokens(blankUnread(markdown));
  return { name, title: undefined, pages: undefined, lines: joinGroups(toGroups(tokens)) };
}

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

/** Markdown without front matter and comments; each line keeps its number. */
export function blankUnread(markdown: string): string {
  return unread.reduce(
    (text, pattern) => text.replace(pattern, (found) => found.replace(/[^\n]+/g, "")),
    markdown.replace(/\r\n?/g, "\n").replace(/^\uFEFF/, ""),
  );
}

const unread: readonly RegExp[] = [
  /^---[ \t]*\n(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?=\n|$)/,
  /^\+\+\+[ \t]*\n(?:.*\n)*?\+\+\+[ \t]*(?=\n|$)/,
  /<!--[\s\S]*?-->/g,
];
