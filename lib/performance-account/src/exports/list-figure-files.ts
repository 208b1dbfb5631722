import type { Account, Source } from "../account/account.ts";
import { type FiguresFile, toFiguresSchema } from "./figures-schema.ts";
import { figureColumns, renderFiguresCsv } from "./render-figures-csv.ts";
import { type FigureFileOptions, toFiguresFile } from "./to-figures-file.ts";
import { type PackageTable, renderJson, sourcesTable, toPackage } from "./to-package.ts";

/** Texts of the data files of an account, as they lie in the data folder. */
export interface AccountTexts {
  /** Text of `accounts/<year>.csv`; undefined for an account put together, which has no file. */
  readonly account?: string | undefined;
  /** Text of `sources.csv`. */
  readonly sources: string;
}

/**
 * The figures of an account as files to lie beside its pages: `figures.csv`, `figures.json` with
 * its JSON Schema, the data files as they were read, where there are any, and a
 * `datapackage.json` that describes all data.
 * @returns The text of each file by its name.
 */
export function listFigureFiles(
  account: Account,
  texts: AccountTexts,
  options: FigureFileOptions,
): Readonly<Record<string, string>> {
  const file = toFiguresFile(account, options);
  const data = {
    "figures.csv": renderFiguresCsv(file),
    ...(texts.account !== undefined && { "account.csv": texts.account }),
    "sources.csv": texts.sources,
    "figures.json": renderJson(file),
  };
  return {
    ...data,
    "figures.schema.json": renderJson(toFiguresSchema()),
    "datapackage.json": renderJson(toDataPackage(file, data)),
  };
}

/** The description of the files of an account as a data package. */
export function toDataPackage(
  { title, year, population, sources, generated }: FiguresFile,
  files: Readonly<Record<string, string>>,
): object {
  const isDocument = "account.csv" in files;
  const about = isDocument
    ? `What the account of ${year} prints`
    : `What other sources than an account print of ${year}`;
  const licences = sources.map(({ title, licence }) => `Licence of “${title}”: ${licence}.`);
  const described = {
    name: `performance-account-${year}${isDocument ? "" : `-${population}`}`,
    title,
    description: `${about}, and what follows from it. ${licences.join(" ")}`,
    created: generated,
    sources,
    ...toLicences(sources),
  };
  return toPackage(described, files, tables);
}

const tables: Readonly<Record<string, PackageTable>> = {
  "figures.csv": {
    description:
      "Printed figures first, then derived numbers. A text that begins like a formula of a spreadsheet has an apostrophe before it; figures.json has it as it is.",
    columns: figureColumns,
    key: ["indicator", "year"],
  },
  "account.csv": {
    description: "What the account prints, exactly as it prints it.",
    key: ["indicator"],
  },
  "sources.csv": sourcesTable,
};

/** A licence that has a name of one word, such as CC-BY-4.0, can be named; others are told. */
function toLicences(sources: readonly Source[]) {
  const names = [...new Set(sources.map(({ licence }) => licence))].filter((licence) =>
    /^[-\w.]+$/.test(licence),
  );
  return names.length > 0 && { licenses: names.map((name) => ({ name })) };
}
