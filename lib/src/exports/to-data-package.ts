import { createHash } from "node:crypto";
import type { Source } from "../account/account.ts";
import { figureColumns } from "./figure-columns.ts";
import type { FiguresFile } from "./figures-schema.ts";
import { findHeader } from "./find-header.ts";

/** Texts of the files that a data package describes, by name. */
export type PackageFiles = Readonly<Record<string, string>>;

/** The description of the files as a Frictionless Data Package, version 2 (https://datapackage.org). */
export function toDataPackage(
  { title, year, population, sources, generated }: FiguresFile,
  files: PackageFiles,
): object {
  const isDocument = "account.csv" in files;
  const about = isDocument
    ? `What the account of ${year} prints`
    : `What other sources than an account print of ${year}`;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `performance-account-${year}${isDocument ? "" : `-${population}`}`,
    title,
    description: `${about}, and what follows from it. ${describeLicences(sources)}`,
    created: generated,
    sources: sources.map(toPackageSource),
    ...toLicences(sources),
    resources: Object.entries(files).map(([path, text]) => ({
      ...toResource(path, text),
      ...tables[path]?.(text),
    })),
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

const toTable = (description: string, schema: object) => ({ type: "table", description, schema });

const toText = (name: string) => ({ name, type: "string" });

/** What a file that is a table holds; its columns are those that it has, in its own order. */
const tables: Readonly<Record<string, (text: string) => object>> = {
  "figures.csv": () =>
    toTable(
      "Printed figures first, then derived numbers. A text that begins like a formula of a spreadsheet has an apostrophe before it; figures.json has it as it is.",
      {
        fields: figureColumns.map(({ name, type, description }) => ({ name, type, description })),
        primaryKey: ["indicator", "year"],
        missingValues: [""],
      },
    ),
  "account.csv": (text) =>
    toTable("What the account prints, exactly as it prints it.", {
      fields: findHeader(text).map(toText),
      primaryKey: ["indicator"],
      missingValues: [""],
    }),
  "sources.csv": (text) =>
    toTable("The documents and pages that the figures of all years were read from.", {
      fields: findHeader(text).map(toSourceField),
      primaryKey: ["id"],
      missingValues: [""],
    }),
};

function toSourceField(name: string) {
  if (name === "year") return { name, type: "year" };
  return name === "accessed" ? { name, type: "date" } : toText(name);
}

/** An address goes in as a path only where it is one. */
const toPackageSource = ({ title, address, accessed, licence }: Source) => ({
  title,
  ...(/^https?:\/\/\S+$/.test(address) && { path: address }),
  ...{ address, accessed, licence },
});

/** A licence that has a name of one word, such as CC-BY-4.0, can be named; others are told. */
function toLicences(sources: readonly Source[]) {
  const names = [...new Set(sources.map(({ licence }) => licence))].filter((licence) =>
    /^[-\w.]+$/.test(licence),
  );
  return names.length > 0 && { licenses: names.map((name) => ({ name })) };
}

const describeLicences = (sources: readonly Source[]) =>
  sources.map(({ title, licence }) => `Licence of “${title}”: ${licence}.`).join(" ");
