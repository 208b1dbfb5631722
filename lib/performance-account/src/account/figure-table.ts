import { z } from "zod";
import { type AnyFigure, figureKinds, populations, type Source } from "./account.ts";
import { anyIndicatorIds } from "./catalogue.ts";
import type { TableRow } from "./parse-table.ts";
import { parseYears } from "./parse-years.ts";
import { numberChecks, readFigure } from "./read-figure.ts";
import { completeCheck, type Description, type TableKind } from "./read-table.ts";
import {
  hasNumberOrReason,
  noReason,
  passSource,
  sourceCheck,
  toCellSchemas,
} from "./row-schemas.ts";

/**
 * Columns of `data/figures/<topic>.csv`: those of an account, and what an account's file says of
 * all its rows at once.
 */
const figureFileColumns = [
  "indicator",
  "year",
  "population",
  "kind",
  "printed",
  "section",
  "source",
  "note",
] as const;

/** Columns that files of figures may have, an account's file among them. */
export const optionalFigureColumns = ["note_da"] as const;

type FigureColumn = (typeof figureFileColumns)[number] | (typeof optionalFigureColumns)[number];

/** A figure of any source, of any year and population, with where it stands in the data. */
export interface PlacedFigure {
  /** What the row prints. */
  readonly figure: AnyFigure;
  /** Path of the data file. */
  readonly file: string;
  /** Line in the file, counted from 1. */
  readonly line: number;
}

const onceCheck = { check: "row stands once", noun: "rows", needs: "row" } as const;

/** What a file with figures of several sources is: web pages, surveys, decisions on grants. */
export const toFigureTable = (
  sources: readonly Source[],
  file: string,
): TableKind<FigureColumn, PlacedFigure> => ({
  columns: figureFileColumns,
  optional: optionalFigureColumns,
  checks: [onceCheck, completeCheck, sourceCheck, ...numberChecks],
  read: (row, steps, rows) => {
    steps.pass(onceCheck.check, describeDouble(row, rows));
    const parsed = steps.parse(schema);
    const source = parsed && passSource(parsed.source, sources, steps);
    const figure = source && readFigure(parsed, source, steps);
    if (!figure) return undefined;
    const { year, population, kind } = parsed;
    return { figure: { ...figure, ...year, population, kind }, file, line: row.line };
  },
});

type Row = TableRow<FigureColumn>;

function describeDouble({ line, cells }: Row, rows: readonly Row[]): Description {
  const isSame = (one: Row) =>
    figureFileColumns.every((column) => column === "note" || one.cells[column] === cells[column]);
  const first = rows.find(isSame)?.line ?? line;
  return first === line ? [] : [`the row of line ${first} again`, "each row once"];
}

const schema = z
  .object({
    ...toCellSchemas(anyIndicatorIds),
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
