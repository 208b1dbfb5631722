import { closestMatch } from "leven";
import { z } from "zod";
import { type AnyFigure, type Figure, figureKinds, type Source } from "./account.ts";
import { type AnyIndicatorId, anyIndicatorIds, indicatorIds } from "./catalogue.ts";
import { numberChecks, readFigure } from "./read-figure.ts";
import { completeCheck, type TableKind } from "./read-table.ts";
import {
  findFirst,
  passSource,
  populationSchema,
  sourceCheck,
  sourceSchema,
  toColumns,
} from "./row-schemas.ts";

/** What the cells of a row of figures must be, whatever kind of file it stands in. */
const toCellSchemas = <Id extends AnyIndicatorId>(ids: readonly Id[]) => ({
  indicator: z.enum(ids, {
    error: ({ input }) => {
      const nearest = closestMatch(String(input), ids);
      return `an indicator of the catalogue${nearest ? `, perhaps "${nearest}"` : ""}`;
    },
  }),
  printed: z.string(),
  section: z.string().min(1, "the heading under which the figure stands"),
  source: sourceSchema,
  note: z.string(),
  note_da: z.string(),
});

/** Whether a row has a number, or the reason why it has none. */
const hasNumberOrReason = ({ printed, note }: Readonly<Record<"printed" | "note", string>>) =>
  printed !== "" || note !== "";

/** How `hasNumberOrReason` speaks of a row that has neither. */
const noReason = {
  path: ["note"],
  // Every fault of a row at once, not this one only when the others are mended.
  when: () => true,
  error: "the reason why no number is printed",
};

const accountCells = toCellSchemas(indicatorIds);
const accountRow = z.object(accountCells).refine(hasNumberOrReason, noReason);

/** A row that says why there is no number, which then has no place either. */
const unplacedRow = z.object({ ...accountCells, section: z.string() });

/** Columns of `data/accounts/<year>.csv`, and those that it may have. */
export const { columns: figureColumns, optional: optionalFigureColumns } = toColumns(
  accountCells,
  "note_da",
);

const oneRowCheck = { check: "indicator is named once", noun: "rows", needs: "row" } as const;
const yearCheck = {
  check: "year is the source's",
  noun: "rows",
  needs: "complete row with a source",
} as const;

/** What the file of an account is. */
export const toAccountTable = (
  year: number,
  sources: readonly Source[],
): TableKind<keyof typeof accountCells, Figure> => ({
  columns: figureColumns,
  optional: optionalFigureColumns,
  needed: "figures",
  checks: [oneRowCheck, completeCheck, sourceCheck, yearCheck, ...numberChecks],
  read: (row, steps, rows) => {
    const { printed, section, note } = row.cells;
    const first = findFirst(row, rows, ["indicator"]);
    const second = [`a second row (the first is on line ${first})`, "one row"] as const;
    steps.pass(oneRowCheck.check, first === row.line ? [] : second);
    const isUnplaced = printed === "" && section === "" && note !== "";
    const parsed = steps.parse(isUnplaced ? unplacedRow : accountRow);
    const ids = sources.map(({ id }) => id).join(", ") || "none is usable";
    const source =
      parsed && passSource(parsed.source, sources, steps, `a source of sources.csv: ${ids}`);
    if (!source) return undefined;
    const other = [`source "${source.id}" for ${source.year}`, `one for ${year}`] as const;
    steps.pass(yearCheck.check, source.year === year ? [] : other);
    return readFigure(parsed, source, steps);
  },
});

/** A figure of any source, of any year and population, with where it stands in the data. */
export interface PlacedFigure {
  /** What the row prints. */
  readonly figure: AnyFigure;
  /** Path of the data file. */
  readonly file: string;
  /** Line in the file, counted from 1. */
  readonly line: number;
}

const { indicator, ...otherCells } = toCellSchemas(anyIndicatorIds);

/** The cells of an account, and what an account's file says of all its rows at once. */
const figureCells = {
  indicator,
  year: z.string().transform((text, { addIssue }) => {
    const years = parseYears(text);
    if (years) return years;
    addIssue("the year that it describes, such as 2012, 2013-2015 or, if uncertain, 2012?");
    return z.NEVER;
  }),
  population: populationSchema,
  kind: z.enum(figureKinds, { error: `one of ${figureKinds.join(", ")}` }),
  ...otherCells,
};
const figureRow = z.object(figureCells).refine(hasNumberOrReason, noReason);

/** Columns of `data/figures/<topic>.csv`, and those that it may have. */
const { columns, optional } = toColumns(figureCells, "note_da");
const telling = columns.filter((column) => column !== "note");

const eachRowCheck = { check: "row stands once", noun: "rows", needs: "row" } as const;

/** What a file with figures of several sources is: web pages, surveys, decisions on grants. */
export const toFigureTable = (
  sources: readonly Source[],
  file: string,
): TableKind<keyof typeof figureCells, PlacedFigure> => ({
  columns,
  optional,
  checks: [eachRowCheck, completeCheck, sourceCheck, ...numberChecks],
  read: (row, steps, rows) => {
    const { line } = row;
    const first = findFirst(row, rows, telling);
    const again = [`the row of line ${first} again`, "each row once"] as const;
    steps.pass(eachRowCheck.check, first === line ? [] : again);
    const parsed = steps.parse(figureRow);
    const source = parsed && passSource(parsed.source, sources, steps);
    const figure = source && readFigure(parsed, source, steps);
    if (!figure) return undefined;
    const { year, population, kind } = parsed;
    return { figure: { ...figure, ...year, population, kind }, file, line };
  },
});

/**
 * Reads the years of a figure: `2012`, `2013-2015` for a span, either with `?` if the source
 * does not tell them.
 * @returns Undefined if it is none of these, or a span that ends before it begins.
 */
export function parseYears(
  text: string,
): Pick<AnyFigure, "year" | "lastYear" | "isYearCertain"> | undefined {
  const [, first, last = first, doubt] =
    /^((?:19|20)\d\d)(?:[-–]((?:19|20)\d\d))?(\?)?$/.exec(text) ?? [];
  const [year, lastYear] = [Number(first), Number(last)];
  return lastYear >= year ? { year, lastYear, isYearCertain: doubt === undefined } : undefined;
}
