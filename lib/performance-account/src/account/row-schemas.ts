import { z } from "zod";
import { populations, type Source } from "./account.ts";
import type { TableRow } from "./parse-table.ts";
import type { Steps } from "./read-table.ts";

/** The columns that a file must have by the schemas of its cells, and those that it may have. */
export const toColumns = <Column extends string, Optional extends Column>(
  cells: Readonly<Record<Column, unknown>>,
  ...optional: readonly Optional[]
) => ({
  columns: (Object.keys(cells) as Column[]).filter(
    (name): name is Exclude<Column, Optional> => !optional.some((one) => one === name),
  ),
  optional,
});

/** A year in its cell. */
export const yearSchema = (wanted: string) =>
  z
    .string()
    .regex(/^(?:19|20)\d\d$/, wanted)
    .transform(Number);

/** A population in its cell. */
export const populationSchema = z.enum(populations, { error: `one of ${populations.join(", ")}` });

/** The id of a source in its cell. */
export const sourceSchema = z.string().min(1, "the id of a source");

/** The line of the first row with the same cells in some columns, which may be the row itself. */
export const findFirst = <Column extends string>(
  { cells }: TableRow<Column>,
  rows: readonly TableRow<Column>[],
  columns: readonly Column[],
) => rows.find((one) => columns.every((column) => one.cells[column] === cells[column]))?.line;

/** The check that a row's source is listed. */
export const sourceCheck = {
  check: "source is there",
  noun: "rows",
  needs: "complete row",
} as const;

/** The source that a row names; undefined, and a fault, if it is not listed. */
export function passSource(
  id: string,
  sources: readonly Source[],
  { pass }: Steps,
  wanted = "a source that sources.csv lists without a fault",
): Source | undefined {
  const source = sources.find((one) => one.id === id);
  return pass(sourceCheck.check, source ? [] : [`source "${id}"`, wanted]) ? source : undefined;
}
