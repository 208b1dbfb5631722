import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import type { Source } from "../account/account.ts";
import type { Column } from "./render-columns.ts";

/** A value as the text of a JSON file, laid out to be read and compared line by line. */
export const renderJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What a package says of itself, beside its files. */
export interface PackageAbout {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly created: string;
  readonly sources: readonly Source[];
  readonly licenses?: readonly { readonly name: string }[];
}

/** What a file that is a table holds. */
export interface PackageTable {
  readonly description: string;
  /** Its columns; by default those that the text has, all of them text. */
  readonly columns?: readonly Column<never>[];
  /** The types of columns that are no text, where the columns are those of the text. */
  readonly types?: Readonly<Record<string, string>>;
  /** Columns that together tell one row from the others; none by default. */
  readonly key?: readonly string[];
}

/**
 * The description of files as a Frictionless Data Package, version 2 (https://datapackage.org).
 * @param files Texts by name.
 * @param tables What those hold that are tables, by name.
 */
export function toPackage(
  about: PackageAbout,
  files: Readonly<Record<string, string>>,
  tables: Readonly<Record<string, PackageTable>>,
): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    ...about,
    sources: about.sources.map(({ title, address, accessed, licence }) => ({
      title,
      // A path only where it is one.
      ...(/^https?:\/\/\S+$/.test(address) && { path: address }),
      ...{ address, accessed, licence },
    })),
    resources: Object.entries(files).map(([path, text]) => {
      const table = tables[path];
      return { ...toResource(path, text), ...(table && describeTable(table, text)) };
    }),
  };
}

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

/** The names of the columns of a CSV text, in its order; none if it is empty. */
export function findHeader(text: string): readonly string[] {
  const records: readonly string[][] = parse(text, { bom: true, trim: true, to: 1 });
  return records[0] ?? [];
}

/** `sources.csv`, which lies in every package as it is. */
export const sourcesTable: PackageTable = {
  description: "The documents and pages that the figures of all years were read from.",
  types: { year: "year", accessed: "date" },
  key: ["id"],
};
