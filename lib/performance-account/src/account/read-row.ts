import { z } from "zod";
import type { Figure, Source } from "./account.ts";
import { indicatorIds } from "./catalogue.ts";
import type { Fault } from "./fault.ts";
import type { TableRow } from "./parse-table.ts";
import { type Description, readFigure } from "./read-figure.ts";
import { hasNumberOrReason, noReason, sectionSchema, toCellSchemas } from "./row-schema.ts";
import { toFaults } from "./to-faults.ts";

/** Columns of `data/accounts/<year>.csv`. */
export const figureColumns = ["indicator", "printed", "section", "source", "note"] as const;

/** A row of an account. */
export type FigureRow = TableRow<(typeof figureColumns)[number]>;

/** Which account a text is. */
export interface AccountPlace {
  /** What faults call the file. */
  readonly file: string;
  /** The year that the file's name gives. */
  readonly year: number;
  /** All sources there are. */
  readonly sources: readonly Source[];
}

/** The checks of a row, in order. A row comes to one only if it has what the check needs. */
export const rowChecks = [
  { check: "indicator is named once", noun: "rows", needs: "row" },
  { check: "row is complete", noun: "rows", needs: "row" },
  { check: "source is there", noun: "rows", needs: "complete row" },
  { check: "year is the source's", noun: "rows", needs: "complete row with a source" },
  { check: "number can be read", noun: "figures", needs: "row that prints a number" },
  { check: "no number is negative", noun: "figures", needs: "number that can be read" },
] as const;

/** One check of one row, which has passed if it found nothing. */
export interface Step {
  readonly check: (typeof rowChecks)[number]["check"];
  readonly faults: readonly Fault[];
}

/** What came of a row. */
export interface ReadRow {
  readonly figure?: Figure;
  /** The checks that it came to. */
  readonly steps: readonly Step[];
}

/** Reads one row of an account, as far as it can be read. */
export function readRow(
  row: FigureRow,
  { file, year, sources }: AccountPlace,
  rows: readonly FigureRow[],
): ReadRow {
  const { line, cells } = row;
  const step = (check: Step["check"], found?: string, wanted = ""): Step => {
    const place = { file, line, indicator: cells.indicator };
    const isSound = found === undefined;
    return {
      check,
      faults: isSound ? [] : [{ severity: "error", check, ...place, found, wanted }],
    };
  };
  const once = step("indicator is named once", ...describeDouble(row, rows));
  const parsed = (isUnplaced(cells) ? unplacedSchema : rowSchema).safeParse(cells);
  if (!parsed.success) {
    const faults = toFaults(parsed.error, { file, line, cells });
    return { steps: [once, { check: "row is complete", faults }] };
  }
  const complete = [once, step("row is complete")];
  const source = sources.find(({ id }) => id === cells.source);
  if (!source) {
    const wanted = `a source of sources.csv: ${sources.map(({ id }) => id).join(", ") || "none is usable"}`;
    return { steps: [...complete, step("source is there", `source "${cells.source}"`, wanted)] };
  }
  const steps = [
    ...complete,
    step("source is there"),
    step("year is the source's", ...describeYear(source, year)),
  ];
  const { figure, unreadable, negative } = readFigure(parsed.data, source);
  const numbered = parsed.data.printed === "" ? [] : [step("number can be read", ...unreadable)];
  const signed =
    parsed.data.printed === "" || !figure ? [] : [step("no number is negative", ...negative)];
  return { ...(figure && { figure }), steps: [...steps, ...numbered, ...signed] };
}

function describeDouble({ line, cells }: FigureRow, rows: readonly FigureRow[]): Description {
  const first = rows.find((row) => row.cells.indicator === cells.indicator);
  if (!first || first.line === line) return [];
  return [`a second row (the first is on line ${first.line})`, "one row"];
}

const describeYear = ({ id, year }: Source, wanted: number): Description =>
  year === wanted ? [] : [`source "${id}" for ${year}`, `one for ${wanted}`];

/** Whether a row says why there is no number, which then has no place either. */
const isUnplaced = ({ printed, section, note }: FigureRow["cells"]) =>
  printed === "" && section === "" && note !== "";

const toSchema = (section: z.ZodString) =>
  z.object(toCellSchemas(indicatorIds, section)).refine(hasNumberOrReason, noReason);

const rowSchema = toSchema(sectionSchema);
const unplacedSchema = toSchema(z.string());
