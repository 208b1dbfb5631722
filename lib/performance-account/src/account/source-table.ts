import { z } from "zod";
import { populations, type Source, standings } from "./account.ts";
import type { TableRow } from "./parse-table.ts";
import { completeCheck, readTable, type TableKind } from "./read-table.ts";
import { yearSchema } from "./row-schemas.ts";

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
const optionalSourceColumns = ["standing", "address_da"] as const;

/** A row of `sources.csv`. */
export type SourceRow = TableRow<SourceColumn>;

type SourceColumn = (typeof sourceColumns)[number] | (typeof optionalSourceColumns)[number];

const onceCheck = { check: "source is named once", noun: "rows", needs: "row" } as const;

/** What `sources.csv` is. */
export const sourceTable: TableKind<SourceColumn, Source> = {
  columns: sourceColumns,
  optional: optionalSourceColumns,
  checks: [completeCheck, onceCheck],
  read: ({ line, cells: { id } }, { pass, parse }, rows) => {
    const source = parse(schema);
    const isFirst = rows.find(({ cells }) => cells.id === id)?.line === line;
    pass(onceCheck.check, isFirst ? [] : [`"${id}" a second time`, "each source once"], "id");
    return source;
  },
};

/** Reads the text of `sources.csv`. */
export const parseSources = (text: string, file: string) =>
  readTable(text, { file, year: undefined }, sourceTable);

const schema = z
  .object({
    id: z.string().min(1, "an id"),
    title: z.string().min(1, "a title as printed"),
    publisher: z.string().min(1, "a publisher, or why it is not known"),
    year: yearSchema("the year that the figures describe, such as 2018"),
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
    address_da: z.string(),
  })
  .transform(({ address_da: addressDa, ...source }) =>
    addressDa === "" ? source : { ...source, addressDa },
  );
