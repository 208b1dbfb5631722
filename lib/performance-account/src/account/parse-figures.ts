import { z } from "zod";
import { type AnyFigure, figureKinds, populations, type Source } from "./account.ts";
import { anyIndicatorIds } from "./catalogue.ts";
import { type CheckResult, toResult } from "./check-result.ts";
import type { Fault } from "./fault.ts";
import { parseTable, type TableRow, tableCheck } from "./parse-table.ts";
import { parseYears } from "./parse-years.ts";
import { type Description, readFigure } from "./read-figure.ts";
import { hasNumberOrReason, noReason, sectionSchema, toCellSchemas } from "./row-schema.ts";
import { toFaults } from "./to-faults.ts";

/**
 * Columns of `data/figures/<topic>.csv`: those of an account, and what an account's file says of
 * all its rows at once.
 */
export const figureFileColumns = [
  "indicator",
  "year",
  "population",
  "kind",
  "printed",
  "section",
  "source",
  "note",
] as const;

/** A row of such a file. */
type Row = TableRow<(typeof figureFileColumns)[number]>;

/** A figure of any source, of any year and population, with where it stands in the data. */
export interface PlacedFigure {
  /** What the row prints. */
  readonly figure: AnyFigure;
  /** Path of the data file. */
  readonly file: string;
  /** Line in the file, counted from 1. */
  readonly line: number;
}

/** What could be read of a file with figures of several sources. */
export interface ParsedFigures {
  readonly figures: readonly PlacedFigure[];
  /** Ids of the sources that its rows name. */
  readonly cited: readonly string[];
  /** Every fault, row by row. */
  readonly faults: readonly Fault[];
  /** What each of `figureFileChecks` says. */
  readonly results: readonly CheckResult[];
}

/** The checks of a row, in order. A row comes to one only if it has what the check needs. */
const rowChecks = [
  { check: "row stands once", noun: "rows", needs: "row" },
  { check: "row is complete", noun: "rows", needs: "row" },
  { check: "source is there", noun: "rows", needs: "complete row" },
  { check: "number can be read", noun: "figures", needs: "complete row with a source" },
  { check: "no number is negative", noun: "figures", needs: "number that can be read" },
] as const;

/** The checks that reading such a file comes to, in order. */
export const figureFileChecks = [tableCheck, ...rowChecks] as const;

interface Step {
  readonly check: (typeof rowChecks)[number]["check"];
  readonly faults: readonly Fault[];
}

/** Reads a file with figures of several sources: web pages, surveys, decisions on grants. */
export function parseFigures(
  text: string,
  file: string,
  sources: readonly Source[],
): ParsedFigures {
  const { rows, records, faults: inTable } = parseTable(text, file, figureFileColumns);
  const read = rows.map((row) => readRow(row, { file, sources, rows }));
  const steps = read.flatMap((one) => one.steps);
  const place = { file, year: undefined };
  return {
    figures: read.flatMap(({ figure }) => figure ?? []),
    cited: rows.map(({ cells }) => cells.source),
    faults: [...inTable, ...steps.flatMap(({ faults }) => faults)],
    results: [
      toResult({ ...tableCheck, looked: records, faults: inTable }, place),
      ...rowChecks.map(({ check, noun, needs }) => {
        const own = steps.filter((step) => step.check === check);
        const skipped = own.length > 0 ? "" : `there is no ${needs}`;
        const faults = own.flatMap((step) => step.faults);
        return toResult({ check, noun, looked: own.length, skipped, faults }, place);
      }),
    ],
  };
}

interface RowPlace {
  readonly file: string;
  readonly sources: readonly Source[];
  readonly rows: readonly Row[];
}

function readRow(row: Row, { file, sources, rows }: RowPlace) {
  const { line, cells } = row;
  const step = (check: Step["check"], [found, wanted = ""]: Description = []): Step => {
    const place = { file, line, indicator: cells.indicator };
    const faults: readonly Fault[] =
      found === undefined ? [] : [{ severity: "error", check, ...place, found, wanted }];
    return { check, faults };
  };
  const once = step("row stands once", describeDouble(row, rows));
  const parsed = schema.safeParse(cells);
  if (!parsed.success) {
    const faults = toFaults(parsed.error, { file, line, cells });
    return { figure: undefined, steps: [once, { check: "row is complete", faults } as const] };
  }
  const complete = [once, step("row is complete")];
  const source = sources.find(({ id }) => id === cells.source);
  if (!source) {
    const there = step("source is there", [
      `source "${cells.source}"`,
      "a source that sources.csv lists without a fault",
    ]);
    return { figure: undefined, steps: [...complete, there] };
  }
  const { year, population, kind, ...texts } = parsed.data;
  const { figure, unreadable, negative } = readFigure(texts, source);
  const steps = [
    ...complete,
    step("source is there"),
    step("number can be read", unreadable),
    ...(figure ? [step("no number is negative", negative)] : []),
  ];
  const placed = figure && { figure: { ...figure, ...year, population, kind }, file, line };
  return { figure: placed, steps };
}

function describeDouble({ line, cells }: Row, rows: readonly Row[]): Description {
  const isSame = (one: Row) =>
    figureFileColumns.every((column) => column === "note" || one.cells[column] === cells[column]);
  const first = rows.find(isSame);
  return !first || first.line === line
    ? []
    : [`the row of line ${first.line} again`, "each row once"];
}

const schema = z
  .object({
    ...toCellSchemas(anyIndicatorIds, sectionSchema),
    year: z.string().transform((text, { addIssue }) => {
      const years = parseYears(text);
      if (years) return years;
      addIssue("the year that it describes, such as 2012, 2013-2015 or, if uncertain, 2012?");
      return z.NEVER;
    }),
    population: z.enum(populations, { error: `one of ${populations.join(", ")}` }),
    kind: z.enum(figureKinds, { error: `one of ${figureKinds.join(", ")}` }),
  })
  .refine(hasNumberOrReason, noReason);
