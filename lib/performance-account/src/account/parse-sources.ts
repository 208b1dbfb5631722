import { z } from "zod";
import { populations, type Source, standings } from "./account.ts";
import { type CheckResult, toResult } from "./check-result.ts";
import type { Fault } from "./fault.ts";
import { parseTable, type TableRow, tableCheck } from "./parse-table.ts";
import { toFaults } from "./to-faults.ts";

/** Columns of `data/sources.csv`. */
export const sourceColumns = [
  "id",
  "title",
  "publisher",
  "year",
  "population",
  "address",
  "accessed",
  "licence",
  "note",
] as const;

/** Columns that `data/sources.csv` may have. */
export const optionalSourceColumns = ["standing"] as const;

/** A row of `sources.csv`. */
export type SourceRow = TableRow<
  (typeof sourceColumns)[number] | (typeof optionalSourceColumns)[number]
>;

/** What could be read of `sources.csv`. */
export interface ParsedSources {
  /** The sources that are whole. */
  readonly sources: readonly Source[];
  /** The rows that are as long as the header. */
  readonly rows: readonly SourceRow[];
  /** Every fault of the others. */
  readonly faults: readonly Fault[];
  /** What each of `sourceReadingChecks` says. */
  readonly results: readonly CheckResult[];
}

const completeCheck = { check: "row is complete", noun: "rows" } as const;
const onceCheck = { check: "source is named once", noun: "rows" } as const;

/** The checks that reading `sources.csv` comes to, in order. */
export const sourceReadingChecks = [tableCheck, completeCheck, onceCheck] as const;

/** Reads the text of `sources.csv`. */
export function parseSources(text: string, file: string): ParsedSources {
  const {
    rows,
    records,
    faults: inTable,
  } = parseTable<keyof SourceRow["cells"]>(text, file, sourceColumns, optionalSourceColumns);
  const checked = rows.map(({ line, cells }) => ({ line, cells, parsed: schema.safeParse(cells) }));
  const inRows = checked.flatMap(({ line, cells, parsed }) =>
    parsed.success ? [] : toFaults(parsed.error, { file, line, cells }),
  );
  const doubled = findDoubled(rows, file);
  const place = { file, year: undefined };
  const looked = { looked: rows.length, skipped: rows.length > 0 ? "" : "there is no row" };
  return {
    sources: checked.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : [])),
    rows,
    faults: [...inTable, ...inRows, ...doubled],
    results: [
      toResult({ ...tableCheck, looked: records, faults: inTable }, place),
      toResult({ ...completeCheck, ...looked, faults: inRows }, place),
      toResult({ ...onceCheck, ...looked, faults: doubled }, place),
    ],
  };
}

function findDoubled(rows: readonly SourceRow[], file: string): readonly Fault[] {
  return rows
    .filter(({ cells }, at) => rows.findIndex((other) => other.cells.id === cells.id) < at)
    .map(({ line, cells }) => ({
      severity: "error",
      check: onceCheck.check,
      file,
      line,
      indicator: "id",
      found: `"${cells.id}" a second time`,
      wanted: "each source once",
    }));
}

const schema = z.object({
  id: z.string().min(1, "an id"),
  title: z.string().min(1, "a title as printed"),
  publisher: z.string().min(1, "a publisher, or why it is not known"),
  year: z
    .string()
    .regex(/^(?:19|20)\d\d$/, "the year that the figures describe, such as 2018")
    .transform(Number),
  population: z.enum(populations, { error: `one of ${populations.join(", ")}` }),
  address: z.string().min(1, "where the document can be looked up"),
  accessed: z.iso.date("a day such as 2026-11-23"),
  licence: z.string().min(1, "a licence, or that none is stated"),
  note: z.string(),
  // Accounts are by those who make them, so they need not say it.
  standing: z.preprocess(
    (text) => (text === "" ? standings[0] : text),
    z.enum(standings, { error: `${standings.join(" or ")}; nothing is ${standings[0]}` }),
  ),
});
