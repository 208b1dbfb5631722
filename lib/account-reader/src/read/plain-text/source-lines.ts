import { cleanText } from "../../document/clean-text.ts";
import type { SetRow, Span } from "../table/table-row.ts";

/** A line of a plain text, with its spaces. */
export interface SourceLine {
  /** Without spaces at its end. */
  readonly text: string;
  /** Line in the file, counted from 1. */
  readonly line: number;
  /** Page, counted from 1; undefined where the text has no page breaks. */
  readonly page: number | undefined;
}

/** The lines of a text; a form feed begins a page. */
export function toSourceLines(text: string): readonly SourceLine[] {
  const hasPages = text.trim().includes("\f");
  let page = 1;
  return text.split(/\r\n|\r|\n/).flatMap((source, at) =>
    source.split("\f").map((part, index) => {
      if (index > 0) page++;
      return { text: toVisible(part), line: at + 1, page: hasPages ? page : undefined };
    }),
  );
}

/** Text with spaces that can be counted: each character is as wide as it looks. */
const toVisible = (text: string) =>
  text
    .replace(/[\u00AD](?=\S)|[\u200B-\u200F\u2060\uFEFF]/gu, "")
    .replace(/[^\S\t]|(?!\t)\p{Cc}/gu, " ")
    .trimEnd();

/** A line as a row of texts that wide gaps, tabs or pipes part. */
export function toSetRow(source: SourceLine, before?: SourceLine): SetRow {
  const { text, line, page } = source;
  const gap = before === undefined ? undefined : line - before.line;
  const cells = splitAt(text.trim().replace(/^\||\|$/g, ""), "|") ?? splitAt(text.trim(), "\t");
  return { spans: cells ? toOrdered(cells) : toSpans(text), line, page, gap };
}

export const isParted = ({ text }: SourceLine): boolean =>
  /\S(?: {3,}|\t[\s]*)\S/.test(text) || /^\|[^|]+\|.*\|$/.test(text.trim());

const splitAt = (text: string, mark: string) =>
  text.includes(mark) ? text.split(mark) : undefined;

/** Cells that say by their order in which column they stand. */
const toOrdered = (cells: readonly string[]): readonly Span[] =>
  cells
    .map((cell, at) => ({
      text: cleanText(cell),
      start: at * width,
      end: at * width + cell.trim().length,
    }))
    .filter(({ text }) => text !== "");

const width = 1000;

/** Texts that two or more spaces part. */
const toSpans = (text: string): readonly Span[] =>
  [...text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: found, index }) => ({
    text: cleanText(found),
    start: index,
    end: index + found.length,
  }));
