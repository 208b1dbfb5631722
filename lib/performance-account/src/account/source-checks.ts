import { list } from "../language/list.ts";
import { type CheckResult, toResult } from "./check-result.ts";
import type { Fault } from "./fault.ts";
import type { SourceRow } from "./source-table.ts";

/** What the accounts cite, to compare with the sources there are. */
export interface Citations {
  /** Path of the file with the sources. */
  readonly file: string;
  /** Ids that rows of accounts name. */
  readonly cited: ReadonlySet<string>;
  /** Files of accounts that could not be read in full, so nobody knows what they cite. */
  readonly unread: readonly string[];
}

/** The checks across sources, in order. */
const sourceChecks = [
  { check: "a document is listed for one year", noun: "sources" },
  { check: "every source is cited", noun: "sources" },
] as const;

const [yearCheck, citedCheck] = sourceChecks;

/** What sources say of each other, and which of them no account cites. Both can be meant, so they only warn. */
export function checkSources(
  rows: readonly SourceRow[],
  { file, cited, unread }: Citations,
): readonly CheckResult[] {
  const place = { file, year: undefined };
  const faultAt = (check: string, line: number, found: string, wanted: string): Fault => {
    return { severity: "warning", check, file, line, indicator: undefined, found, wanted };
  };
  const doubled = rows.flatMap((row) => {
    const other = rows.find((one) => isSameDocument(one, row));
    if (!other || other.line >= row.line) return [];
    const { title, year } = row.cells;
    const found = `"${title}" for ${year}, and for ${other.cells.year} on line ${other.line}`;
    return [faultAt(yearCheck.check, row.line, found, "one year for each document")];
  });
  const unused = rows
    .filter(({ cells }) => !cited.has(cells.id))
    .map(({ line, cells }) =>
      faultAt(citedCheck.check, line, `"${cells.id}" in no account`, "a figure that cites it"),
    );
  const none = rows.length > 0 ? "" : "there is no source";
  const unknown = unread.length > 0 ? `${list(unread)} cannot be read in full` : none;
  return [
    toResult({ ...yearCheck, looked: rows.length, skipped: none, faults: doubled }, place),
    toResult(
      unknown === ""
        ? { ...citedCheck, looked: rows.length, faults: unused }
        : { ...citedCheck, looked: 0, skipped: unknown, faults: [] },
      place,
    ),
  ];
}

/** Rows for different years that have the same title, or the address of the same file. */
function isSameDocument({ cells: a }: SourceRow, { cells: b }: SourceRow): boolean {
  if (a.year === b.year) return false;
  const isFile = /\.(?:pdf|docx?|xlsx?|pptx?)$/i.test(a.address);
  return isSame(a.title, b.title) || (isFile && isSame(a.address, b.address));
}

const isSame = (a: string, b: string) => toPlain(a) === toPlain(b) && toPlain(a) !== "";

const toPlain = (text: string) => text.toLowerCase().replaceAll(/\s+/g, " ").trim();
