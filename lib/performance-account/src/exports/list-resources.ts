import { createHash } from "node:crypto";
import { findHeader } from "./find-header.ts";
import type { Column } from "./render-columns.ts";

/** Texts of the files that a data package describes, by name. */
export type PackageFiles = Readonly<Record<string, string>>;

/** What a file that is a table holds. */
export interface PackageTable {
  /** What it is, as a sentence. */
  readonly description: string;
  /** Its columns; by default those that the text has, all of them text. */
  readonly columns?: readonly Column[];
  /** The types of columns that are no text, where the columns are those of the text. */
  readonly types?: Readonly<Record<string, string>>;
  /** Columns that together tell one row from the others; none by default. */
  readonly key?: readonly string[];
}

/** The files of a package as its `resources`, with the tables among them described. */
export const listResources = (
  files: PackageFiles,
  tables: Readonly<Record<string, PackageTable>>,
): readonly object[] =>
  Object.entries(files).map(([path, text]) => {
    const table = tables[path];
    return { ...toResource(path, text), ...(table && describeTable(table, text)) };
  });

function toResource(path: string, text: string) {
  const format = path.split(".").at(-1) ?? "";
  return {
    name: path.replaceAll(".", "-"),
    path,
    format,
    mediatype: format === "csv" ? "text/csv" : "application/json",
    encoding: "utf-8",
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
  };
}

function describeTable({ description, columns, types = {}, key }: PackageTable, text: string) {
  const fields = columns
    ? columns.map(({ name, type, description }) => ({ name, type, description }))
    : findHeader(text).map((name) => ({ name, type: types[name] ?? "string" }));
  const schema = { fields, ...(key && { primaryKey: key }), missingValues: [""] };
  return { type: "table", description, schema };
}

/** `sources.csv`, which lies in every package as it is. */
export const sourcesTable: PackageTable = {
  description: "The documents and pages that the figures of all years were read from.",
  types: { year: "year", accessed: "date" },
  key: ["id"],
};
