import type { z } from "zod";
import { type CheckPlace, type CheckResult, toResult } from "./check-result.ts";
import { type Fault, toFault } from "./fault.ts";
import { parseTable, type TableRow, tableCheck } from "./parse-table.ts";

/** A check of a row. A row comes to one only if it has what the check needs. */
export interface RowCheck {
  readonly check: string;
  readonly noun: "rows" | "figures";
  /** What there must be for it to look at anything, such as `complete row`. */
  readonly needs: string;
}

/** What was found and what was wanted; nothing where all is well. */
export type Description = readonly [found: string, wanted: string] | readonly [];

/** A kind of data file: its columns, what is checked of each row, and what a row says. */
export interface TableKind<Column extends string, Read> {
  readonly columns: readonly Column[];
  /** Columns that a file may lack; their cells are empty then. */
  readonly optional?: readonly Column[];
  readonly checks: readonly RowCheck[];
  /** What a file without rows lacks, such as `figures`; by default it may have none. */
  readonly needed?: string;
  readonly read: (
    row: TableRow<Column>,
    steps: Steps,
    rows: readonly TableRow<Column>[],
  ) => Read | undefined;
}

/** How a row is checked; what is found is noted. */
export interface Steps {
  readonly pass: (check: string, description?: Description, column?: string) => boolean;
  /** The row as a schema reads it, whose messages say what was wanted; undefined if refused. */
  readonly parse: <Row>(schema: z.ZodType<Row>) => Row | undefined;
}

/** What was read of a table. */
export interface ReadTable<Column extends string, Read> {
  readonly read: readonly Read[];
  /** The rows that are as long as the header. */
  readonly rows: readonly TableRow<Column>[];
  /** Every fault, row by row. */
  readonly faults: readonly Fault[];
  /** What each of `listChecks` says. */
  readonly results: readonly CheckResult[];
}

/** The check that a row has in each cell what belongs there. */
export const completeCheck = { check: "row is complete", noun: "rows", needs: "row" } as const;

/** The checks that reading a kind of table comes to, in order. */
export const listChecks = ({ checks }: Pick<TableKind<string, unknown>, "checks">) => [
  tableCheck,
  ...checks,
];

/** Reads the text of a data file, with every fault of every row. */
export function readTable<Column extends string, Read>(
  text: string,
  place: CheckPlace,
  { columns, optional, checks, needed, read }: TableKind<Column, Read>,
): ReadTable<Column, Read> {
  const { file } = place;
  const { rows, records, faults } = parseTable(text, file, columns, optional);
  const isEmpty = needed !== undefined && records + faults.length === 0;
  const empty = [`no ${needed}`, "at least one row"] as const;
  const inTable = isEmpty ? [toFault(tableCheck.check, empty, { file })] : faults;
  const steps: Step[] = [];
  return {
    read: rows.flatMap((row) => read(row, toSteps(row, file, steps), rows) ?? []),
    rows,
    faults: [...inTable, ...steps.flatMap((step) => step.faults)],
    results: [
      toResult({ ...tableCheck, looked: records, faults: inTable }, place),
      ...checks.map(({ check, noun, needs }) => {
        const own = steps.filter((step) => step.check === check);
        const skipped = own.length > 0 ? "" : `there is no ${needs}`;
        const found = own.flatMap((step) => step.faults);
        return toResult({ check, noun, looked: own.length, skipped, faults: found }, place);
      }),
    ],
  };
}

/** One check of one row, which has passed if it found nothing. */
interface Step {
  readonly check: string;
  readonly faults: readonly Fault[];
}

function toSteps({ line, cells }: TableRow<string>, file: string, steps: Step[]): Steps {
  const take = (check: string, faults: readonly Fault[]) => {
    steps.push({ check, faults });
    return faults.length === 0;
  };
  return {
    pass: (check, description = [], indicator = cells.indicator) => {
      const place = { file, line, indicator };
      const [found, wanted = ""] = description;
      return take(check, found === undefined ? [] : [toFault(check, [found, wanted], place)]);
    },
    parse: (schema) => {
      const { data, error } = schema.safeParse(cells);
      const faults = (error?.issues ?? []).map(({ path, message }) => {
        const column = String(path[0] ?? "");
        const indicator = column === "indicator" ? undefined : (cells.indicator ?? column);
        const said = [`${column} "${cells[column] ?? ""}"`, message] as const;
        return toFault(completeCheck.check, said, { file, line, indicator });
      });
      return take(completeCheck.check, faults) ? data : undefined;
    },
  };
}
