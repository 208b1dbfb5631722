import { cleanText } from "../../document/clean-text.ts";
import type { SetRow, Span } from "../table/table-row.ts";
import type { SourceLine } from "./source-lines.ts";

/** A line as a row of texts that wide gaps, tabs or pipes part. */
export function toSetRow(source: SourceLine, before?: SourceLine): SetRow {
  const { text, line, page } = source;
  const gap = before === undefined ? undefined : line - before.line;
  const cells = splitAt(text.trim().replace(/^\||\|$/g, ""), "|") ?? splitAt(text.trim(), "\t");
  return { spans: cells ? toOrdered(cells) : toSpans(text), line, page, gap };
}

/** Whether a line is parted into cells. */
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
