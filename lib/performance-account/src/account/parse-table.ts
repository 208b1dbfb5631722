import { CsvError, parse } from "csv-parse/sync";
import { type Fault, toFault } from "./fault.ts";

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
 * Reads CSV text with a header, whose columns can stand in any order. Cells are trimmed, those of
 * optional columns that are not there empty.
 */
export function parseTable<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
  optional: readonly Column[] = [],
): Table<Column> {
  const faultAt = (line: number | undefined, ...said: readonly [found: string, wanted: string]) =>
    toFault(tableCheck.check, said, { file, line });
  const refuse = (records: number, ...faults: readonly Fault[]) => ({ rows: [], records, faults });
  const records = parseRecords(text);
  if ("message" in records) return refuse(0, faultAt(records.line, records.message, "CSV text"));
  const [header, ...body] = records;
  if (!header) return refuse(0, faultAt(undefined, "nothing", `columns ${columns.join(", ")}`));
  const faults = findColumnFaults(header.cells, columns, optional);
  if (faults.length > 0)
    return refuse(body.length, ...faults.map((fault) => faultAt(header.line, ...fault)));
  const width = header.cells.length;
  const isWhole = ({ cells }: RawRecord) => cells.length === width;
  return {
    records: body.length,
    rows: body
      .filter(isWhole)
      .map(({ line, cells }) => ({ line, cells: toCells(header.cells, cells, optional) })),
    faults: body
      .filter((record) => !isWhole(record))
      .map(({ line, cells: { length } }) =>
        faultAt(line, length === 1 ? "1 cell" : `${length} cells`, `${width}, as in the header`),
      ),
  };
}

interface RawRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a CSV text, the header among them, blank ones left out; an error if it is none. */
export function parseRecords(
  text: string,
): readonly RawRecord[] | { readonly line: number; readonly message: string } {
  const lines: RawRecord[] = [];
  let next = 1;
  try {
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
  } catch (error) {
    if (error instanceof CsvError)
      return { line: Number(error.lines ?? 1), message: error.message };
    throw error;
  }
  return lines.filter(({ cells }) => cells.some((cell) => cell !== ""));
}

function findColumnFaults(
  cells: readonly string[],
  columns: readonly string[],
  optional: readonly string[],
): readonly (readonly [found: string, wanted: string])[] {
  const known = [...columns, ...optional];
  const absent = columns.filter((column) => !cells.includes(column));
  const stray = cells.filter((cell, at) => !known.includes(cell) || cells.indexOf(cell) < at);
  return [
    ...absent.map((name) => [`columns ${cells.join(", ")}`, `a column "${name}"`] as const),
    ...stray.map(
      (name) => [`column "${name}"`, `only columns ${known.join(", ")}, once each`] as const,
    ),
  ];
}

function toCells<Column extends string>(
  header: readonly string[],
  cells: readonly string[],
  optional: readonly Column[],
) {
  const absent = optional.map((name) => [name, ""] as const);
  const present = header.map((name, at) => [name, cells[at] ?? ""] as const);
  return Object.fromEntries([...absent, ...present]) as { readonly [name in Column]: string };
}
