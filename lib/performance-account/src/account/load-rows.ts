import { readFile } from "node:fs/promises";
import { DataError, type Fault, toFault } from "./fault.ts";
import { parseRecords, tableCheck } from "./parse-table.ts";

/** A row of a file of one's own: what the schema makes of it, and the line on which it begins. */
export type FileRow<Row> = Row & {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
};

/**
 * A schema of zod that reads an object. Named by what is used of it: zod's types, of which there are
 * many, are loaded by notebooks that import zod and no others.
 */
export interface RowSchema<Row> {
  /** What it reads, by column. */
  readonly shape: Readonly<Record<string, unknown>>;
  /** Reads a row, or lists what is wrong with it. */
  safeParse(row: unknown): {
    /** The row; missing where something is wrong. */
    readonly data?: Row | undefined;
    /** Everything that is wrong; missing where nothing is. */
    readonly error?:
      | {
          /** In the order of the columns. */
          readonly issues: readonly FileIssue[];
        }
      | undefined;
  };
}

/** What is wrong with a cell, as zod tells it. */
export interface FileIssue {
  /** The column, and what leads on in its value. */
  readonly path: readonly PropertyKey[];
  /** What was wanted. */
  readonly message: string;
}

/**
 * Loads a CSV file of one's own as rows of a schema. A blank cell is undefined, never 0 or an empty
 * text; columns that the schema does not name are left out.
 * @example
 * const sources = await loadRows(
 *   "sources.csv",
 *   z.object({ id: z.string(), title: z.string(), year: z.coerce.number().optional() }),
 * );
 * @param path Of the file, from the folder of the notebook.
 * @throws {DataError} Lists every fault with its line and column.
 */
export async function loadRows<Row extends object>(
  path: string,
  schema: RowSchema<Row>,
): Promise<readonly FileRow<Row>[]> {
  const { rows, faults } = parseRows(await readFile(path, "utf8"), path, schema);
  if (faults.length > 0) throw new DataError(faults);
  return rows;
}

/** The rows of a CSV text, and everything that is wrong with them. */
export function parseRows<Row extends object>(text: string, file: string, schema: RowSchema<Row>) {
  const records = parseRecords(text);
  if ("message" in records) return refuse(file, [records.line, records.message, "CSV text"]);
  const [header, ...body] = records;
  const names = header?.cells ?? [];
  const absent = Object.keys(schema.shape).filter((column) => !names.includes(column));
  if (absent.length > 0) {
    const found = names.length > 0 ? `columns ${names.join(", ")}` : "nothing";
    return refuse(file, [1, found, `columns ${absent.join(", ")}`]);
  }
  const rows: FileRow<Row>[] = [];
  const faults = body.flatMap(({ line, cells }): readonly Fault[] => {
    const row = Object.fromEntries(names.map((name, at) => [name, cells[at] || undefined]));
    const read = schema.safeParse(row);
    if (read.data) rows.push({ line, ...read.data });
    return (read.error?.issues ?? []).map(({ path, message }) => {
      const column = String(path[0] ?? "");
      const found = row[column] === undefined ? "nothing" : `"${row[column]}"`;
      return toFault("row fits its schema", [found, message], { file, line, indicator: column });
    });
  });
  return { rows, faults };
}

function refuse(file: string, [line, found, wanted]: readonly [number, string, string]) {
  return { rows: [], faults: [toFault(tableCheck.check, [found, wanted], { file, line })] };
}
