import { CsvError, parse } from "csv-parse/sync";
import type { Fault } from "./fault.ts";

/** A row of a CSV file with the line on which it begins. */
export interface TableRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** Rows that could be read, and what was wrong with the others. */
export interface Table<Column extends string> {
  readonly rows: readonly TableRow<Column>[];
  /** How many rows there are, those that cannot be used among them. */
  readonly records: number;
  readonly faults: readonly Fault[];
}

/** The check that reading a table is. */
export const tableCheck = { check: "file is a table", noun: "rows" } as const;

/**
 * Reads CSV text with a header. Columns can stand in any order; cells are trimmed.
 * A byte-order mark and both kinds of line end are accepted.
 * @param text CSV text.
 * @param file What faults call the file.
 * @param columns The columns that must be there; any other is a fault.
 * @param optional Columns that may be there; their cells are empty where they are not.
 */
export function parseTable<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
  optional: readonly Column[] = [],
): Table<Column> {
  const fault = (line: number | undefined, found: string, wanted: string, indicator?: string) =>
    ({ severity: "error", check: tableCheck.check, file, line, indicator, found, wanted }) as const;
  let records: readonly RawRecord[];
  try {
    records = parseRecords(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      rows: [],
      records: 0,
      faults: [fault(Number(error.lines ?? 1), error.message, "CSV text")],
    };
  }
  const [header, ...body] = records;
  const known: readonly string[] = [...columns, ...optional];
  if (!header)
    return {
      rows: [],
      records: 0,
      faults: [fault(undefined, "nothing", `columns ${columns.join(", ")}`)],
    };
  const faults = [
    ...columns
      .filter((column) => !header.cells.includes(column))
      .map((column) =>
        fault(header.line, `columns ${header.cells.join(", ")}`, `a column "${column}"`),
      ),
    ...header.cells
      .filter((cell, at) => !known.includes(cell) || header.cells.indexOf(cell) < at)
      .map((cell) =>
        fault(header.line, `column "${cell}"`, `only columns ${known.join(", ")}, once each`),
      ),
  ];
  if (faults.length > 0) return { rows: [], records: body.length, faults };
  const isWhole = ({ cells }: RawRecord) => cells.length === header.cells.length;
  return {
    records: body.length,
    rows: body
      .filter(isWhole)
      .map(({ line, cells }) => ({ line, cells: toCells(header, cells, optional) })),
    faults: body
      .filter((record) => !isWhole(record))
      .map(({ line, cells }) =>
        fault(
          line,
          `${cells.length} ${cells.length === 1 ? "cell" : "cells"}`,
          `${header.cells.length}, as in the header`,
        ),
      ),
  };
}

interface RawRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function parseRecords(text: string): readonly RawRecord[] {
  const lines: { line: number; cells: string[] }[] = [];
  let next = 1;
  // The parser counts a line end of two characters within quotes as two lines.
  parse(text.replace(/\r\n?/g, "\n"), {
    bom: true,
    trim: true,
    relax_column_count: true,
    // `lines` counts up to the record's end; the next record begins after it.
    on_record: (cells: string[], { lines: end }) => {
      lines.push({ line: next, cells });
      next = end + 1;
      return null;
    },
  });
  return lines.filter(({ cells }) => cells.some((cell) => cell !== ""));
}

function toCells<Column extends string>(
  header: RawRecord,
  cells: readonly string[],
  optional: readonly Column[],
) {
  const absent = optional.map((name) => [name, ""] as const);
  const present = header.cells.map((name, at) => [name, cells[at] ?? ""] as const);
  return Object.fromEntries([...absent, ...present]) as { readonly [name in Column]: string };
}
