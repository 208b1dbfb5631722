import { z } from "zod";
import type { Figure, Source } from "./account.ts";
import { indicatorIds } from "./catalogue.ts";
import { optionalFigureColumns } from "./figure-table.ts";
import type { TableRow } from "./parse-table.ts";
import { numberChecks, readFigure } from "./read-figure.ts";
import { completeCheck, type Description, type TableKind } from "./read-table.ts";
import {
  hasNumberOrReason,
  noReason,
  passSource,
  sourceCheck,
  toCellSchemas,
} from "./row-schemas.ts";

/** Columns of `data/accounts/<year>.csv`. */
export const figureColumns = ["indicator", "printed", "section", "source", "note"] as const;

type AccountColumn = (typeof figureColumns)[number] | (typeof optionalFigureColumns)[number];

const onceCheck = { check: "indicator is named once", noun: "rows", needs: "row" } as const;
const yearCheck = {
  check: "year is the source's",
  noun: "rows",
  needs: "complete row with a source",
} as const;

/** What the file of an account is. */
export const toAccountTable = (
  year: number,
  sources: readonly Source[],
): TableKind<AccountColumn, Figure> => ({
  columns: figureColumns,
  optional: optionalFigureColumns,
  needed: "figures",
  checks: [onceCheck, completeCheck, sourceCheck, yearCheck, ...numberChecks],
  read: (row, steps, rows) => {
    steps.pass(onceCheck.check, describeDouble(row, rows));
    const parsed = steps.parse(isUnplaced(row) ? unplacedSchema : schema);
    const ids = sources.map(({ id }) => id).join(", ") || "none is usable";
    const source =
      parsed && passSource(parsed.source, sources, steps, `a source of sources.csv: ${ids}`);
    if (!source) return undefined;
    steps.pass(yearCheck.check, describeYear(source, year));
    return readFigure(parsed, source, steps);
  },
});

type Row = TableRow<AccountColumn>;

function describeDouble({ line, cells }: Row, rows: readonly Row[]): Description {
  const first = rows.find((row) => row.cells.indicator === cells.indicator)?.line ?? line;
  return first === line ? [] : [`a second row (the first is on line ${first})`, "one row"];
}

const describeYear = ({ id, year }: Source, wanted: number): Description =>
  year === wanted ? [] : [`source "${id}" for ${year}`, `one for ${wanted}`];

/** Whether a row says why there is no number, which then has no place either. */
const isUnplaced = ({ cells: { printed, section, note } }: Row) =>
  printed === "" && section === "" && note !== "";

const cellSchemas = toCellSchemas(indicatorIds);
const schema = z.object(cellSchemas).refine(hasNumberOrReason, noReason);
const unplacedSchema = z.object({ ...cellSchemas, section: z.string() });
