import { z } from "zod";
import { list } from "../language/list.ts";
import { toLine } from "../text/render-csv.ts";
import { type Source, standings } from "./account.ts";
import { type CheckResult, toResult } from "./check-result.ts";
import { toFault } from "./fault.ts";
import type { TableRow } from "./parse-table.ts";
import { completeCheck, readTable, type TableKind } from "./read-table.ts";
import { findFirst, populationSchema, toColumns, yearSchema } from "./row-schemas.ts";

/** The cells of `data/sources.csv`. */
const cells = {
  id: z.string().min(1, "an id"),
  title: z.string().min(1, "a title as printed"),
  publisher: z.string().min(1, "a publisher, or why it is not known"),
  year: yearSchema("the year that the figures describe, such as 2018"),
  population: populationSchema,
  address: z.string().min(1, "where the document can be looked up"),
  accessed: z.iso.date("a day such as 2026-11-23"),
  licence: z.string().min(1, "a licence, or that none is stated"),
  note: z.string(),
  // Accounts are by those who make them, so they need not say it.
  standing: z.preprocess(
    (text) => (text === "" ? standings[0] : text),
    z.enum(standings, { error: `${standings.join(" or ")}; nothing is ${standings[0]}` }),
  ),
  address_da: z.string(),
  publisher_da: z.string(),
};
const schema = z
  .object(cells)
  .transform(({ address_da: addressDa, publisher_da: publisherDa, ...source }) => ({
    ...source,
    ...(addressDa !== "" && { addressDa }),
    ...(publisherDa !== "" && { publisherDa }),
  }));

/** Columns of `data/sources.csv`, and those that it may have. */
export const { columns: sourceColumns, optional } = toColumns(
  cells,
  "standing",
  "address_da",
  "publisher_da",
);

/** A row of `sources.csv`. */
export type SourceRow = TableRow<keyof typeof cells>;

const onceCheck = { check: "source is named once", noun: "rows", needs: "row" } as const;

/** What `sources.csv` is. */
export const sourceTable: TableKind<keyof typeof cells, Source> = {
  columns: sourceColumns,
  optional,
  checks: [completeCheck, onceCheck],
  read: (row, { pass, parse }, rows) => {
    const source = parse(schema);
    const isFirst = findFirst(row, rows, ["id"]) === row.line;
    const again = [`"${row.cells.id}" a second time`, "each source once"] as const;
    pass(onceCheck.check, isFirst ? [] : again, "id");
    return source;
  },
};

/** Reads the text of `sources.csv`. */
export const parseSources = (text: string, file: string) => readTable(text, { file }, sourceTable);

/** What the accounts cite, to compare with the sources of a file. */
interface Citations {
  readonly file: string;
  readonly cited: ReadonlySet<string>;
  /** Files of accounts that could not be read in full, so nobody knows what they cite. */
  readonly unread: readonly string[];
}

const yearCheck = { check: "a document is listed for one year", noun: "sources" } as const;
const citedCheck = { check: "every source is cited", noun: "sources" } as const;

/** What sources say of each other, and which of them no account cites. Both can be meant, so they only warn. */
export function checkSources(
  rows: readonly SourceRow[],
  { file, cited, unread }: Citations,
): readonly CheckResult[] {
  const warnAt = (check: string, line: number, found: string, wanted: string) =>
    toFault(check, [found, wanted], { severity: "warning", file, line });
  const doubled = rows.flatMap((row) => {
    const other = rows.find((one) => one.line < row.line && isSameDocument(one, row));
    if (!other) return [];
    const { title, year } = row.cells;
    const found = `"${title}" for ${year}, and for ${other.cells.year} on line ${other.line}`;
    return warnAt(yearCheck.check, row.line, found, "one year for each document");
  });
  const unused = rows
    .filter(({ cells }) => !cited.has(cells.id))
    .map(({ line, cells }) =>
      warnAt(citedCheck.check, line, `"${cells.id}" in no account`, "a figure that cites it"),
    );
  const none = rows.length > 0 ? "" : "there is no source";
  const unknown = unread.length > 0 ? `${list(unread)} cannot be read in full` : none;
  const cites =
    unknown === "" ? { looked: rows.length, faults: unused } : { looked: 0, faults: [] };
  return [
    toResult({ ...yearCheck, looked: rows.length, skipped: none, faults: doubled }, { file }),
    toResult({ ...citedCheck, ...cites, skipped: unknown }, { file }),
  ];
}

/** Rows for different years that have the same title, or the address of the same file. */
function isSameDocument({ cells: a }: SourceRow, { cells: b }: SourceRow): boolean {
  if (a.year === b.year) return false;
  const isFile = /\.(?:pdf|docx?|xlsx?|pptx?)$/i.test(a.address);
  return isSame(a.title, b.title) || (isFile && isSame(a.address, b.address));
}

const isSame = (a: string, b: string) =>
  toLine(a) !== "" && toLine(a).toLowerCase() === toLine(b).toLowerCase();
