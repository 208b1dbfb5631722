import MarkdownIt, { type Token } from "markdown-it";
import { cleanText, toSuperscript } from "../../document/clean-text.ts";
import {
  type DocumentLine,
  type DocumentText,
  type Group,
  joinGroups,
  splitGroups,
  toLine,
} from "../../document/document.ts";
import { joinNeighbours } from "../../lists/gather.ts";
import { isNumberLine } from "../../numbers/is-number-line.ts";
import { parseHtml } from "../html/parse-html.ts";
import { toTiles } from "../table/to-table-groups.ts";

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

export function toGroups(tokens: readonly Token[]): readonly Group[] {
  const groups = joinNeighbours<Group>(tokens.flatMap(toTokenGroups), {
    belongs: (before, group) => (isItems(before) && isItems(group)) || isBigNumber(before),
    join: (before, group) => [...before, ...group],
  });
  return groups.map((group) =>
    group.map((line) => (isNumberLine(line.text) ? { ...line, kind: "text" as const } : line)),
  );
}

function toTokenGroups(token: Token, at: number, tokens: readonly Token[]): readonly Group[] {
  const first = (token.map?.[0] ?? 0) + 1;
  const inline = tokens[at + 1];
  if (token.type === "heading_open") return [toTextGroup(inline, first, "heading")];
  if (token.type === "paragraph_open") {
    const group = toTextGroup(inline, first, "text");
    return [tokens[at - 1]?.type === "list_item_open" ? toItem(group) : group];
  }
  if (token.type === "table_open") return toTable(tokens.slice(at));
  if (token.type === "html_block") return toHtmlGroups(token.content, first);
  if (token.type === "fence") return [toCodeGroup(token.content, first + 1)];
  return token.type === "code_block" ? [toCodeGroup(token.content, first)] : [];
}

function toTextGroup(inline: Token | undefined, first: number, kind: DocumentLine["kind"]): Group {
  return toInlineTexts(inline).map(({ text, below }) =>
    toLine(text, { line: first + below }, kind),
  );
}

const toItem = ([first, ...rest]: Group): Group =>
  first ? [{ ...first, text: `• ${first.text}` }, ...rest] : [];

const isItems = (group: Group) => group[0]?.text.startsWith("• ") === true;

/** Whether a group is a number set as a heading, which belongs to the text below it. */
const isBigNumber = (group: Group) =>
  group.length === 1 && group.every(({ text, kind }) => kind === "heading" && isNumberLine(text));

function toTable(tokens: readonly Token[]): readonly Group[] {
  const end = tokens.findIndex(({ type }) => type === "table_close");
  const rows: { line: number; page: undefined; cells: string[] }[] = [];
  tokens.slice(0, end).forEach((token, at) => {
    if (token.type === "tr_open")
      rows.push({ line: (token.map?.[0] ?? 0) + 1, page: undefined, cells: [] });
    const isCell = token.type === "th_open" || token.type === "td_open";
    const texts = isCell ? toInlineTexts(tokens[at + 1]).map(({ text }) => text) : [];
    if (isCell) rows.at(-1)?.cells.push(texts.join(" "));
  });
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
  return toTiles(filled) ?? [filled.map((row) => toLine(row.cells.join("\t"), row))];
}

/** Groups of a piece of HTML; its lines count from where it stands. */
function toHtmlGroups(html: string, first: number): readonly Group[] {
  const { lines } = parseHtml(html, "");
  const groups = splitGroups(lines.map((line) => ({ ...line, line: line.line + first - 1 })));
  return groups.filter((group) => group.length > 0);
}

const toCodeGroup = (content: string, first: number): Group =>
  content
    .split("\n")
    .map((source, at) => toLine(source.trim().replace(/\s+/g, " "), { line: first + at }))
    .filter(({ text }) => text !== "");

export interface InlineText {
  readonly text: string;
  /** How many lines of the source it stands below the first. */
  readonly below: number;
}

/** The lines of text without its marks; those without text are left out. */
export function toInlineTexts(inline: Token | undefined): readonly InlineText[] {
  const lines = [{ text: "", below: 0 }];
  let isRaised = false;
  for (const token of inline?.children ?? []) {
    const last = lines.at(-1) ?? { text: "", below: 0 };
    const isSource = token.type === "softbreak" || token.type === "hardbreak";
    if (/^<sup\b/i.test(token.content)) isRaised = true;
    else if (/^<\/sup/i.test(token.content)) isRaised = false;
    else if (isSource) lines.push({ text: "", below: last.below + 1 });
    else if (/^<br\b/i.test(token.content)) lines.push({ text: "", below: last.below });
    else if (/^(?:text|text_special|code_inline)$/.test(token.type))
      last.text += isRaised ? toSuperscript(token.content) : token.content;
  }
  return lines
    .map(({ text, below }) => ({ text: cleanText(text), below }))
    .filter(({ text }) => text !== "");
}
