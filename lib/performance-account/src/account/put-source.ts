import { renderCsv, toLine } from "../text/render-csv.ts";
import type { Source } from "./account.ts";
import { parseSources, sourceColumns } from "./source-table.ts";

/**
 * The text of `sources.csv` with a source in it: in place of the row with its id, or as the last
 * row. All else stays as it is; a text without rows gets a header.
 * @param text Text of a file without faults, with its byte-order mark if it has one.
 */
export function putSource(text: string, source: Source): string {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const start = text.trim() === "" ? renderCsv([sourceColumns], lineEnd) : text;
  const row = renderCsv([toCells(start, source)], lineEnd);
  const known = parseSources(start, "").rows.find(({ cells }) => cells.id === source.id);
  if (!known) return start + (/[\r\n]$/.test(start) ? "" : lineEnd) + row;
  const from = findLine(start, known.line);
  return start.slice(0, from) + row.slice(0, -lineEnd.length) + start.slice(findEnd(start, from));
}

/** The cells of a source in the order of the file's header. */
function toCells(text: string, source: Source): readonly string[] {
  const [header = ""] = text.trim().split(/[\r\n]/);
  const columns = header.split(",").map((cell) => cell.replaceAll('"', "").trim());
  const { addressDa: address_da, publisherDa: publisher_da } = source;
  const cells: Readonly<Record<string, unknown>> = { ...source, address_da, publisher_da };
  return columns.map((column) => toLine(String(cells[column] ?? "")));
}

/** Where a line begins, counted from 1. */
function findLine(text: string, line: number): number {
  const ends = [...text.matchAll(/\r\n?|\n/g)];
  const end = ends[line - 2];
  return end ? end.index + end[0].length : 0;
}

/** Where the record that begins at a place ends: at the first line end outside of quotes. */
function findEnd(text: string, start: number): number {
  const record = /(?:"[^"]*"|[^"\r\n])*/y;
  record.lastIndex = start;
  record.exec(text);
  return record.lastIndex;
}
