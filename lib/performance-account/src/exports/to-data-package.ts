import type { Source } from "../account/account.ts";
import { figureColumns } from "./figure-columns.ts";
import type { FiguresFile } from "./figures-schema.ts";
import {
  listResources,
  type PackageFiles,
  type PackageTable,
  sourcesTable,
} from "./list-resources.ts";
import { toPackageSources } from "./to-package-sources.ts";

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
    $schema: packageSchema,
    name: `performance-account-${year}${isDocument ? "" : `-${population}`}`,
    title,
    description: `${about}, and what follows from it. ${describeLicences(sources)}`,
    created: generated,
    sources: toPackageSources(sources),
    ...toLicences(sources),
    resources: listResources(files, tables),
  };
}

/** What a data package is checked by. */
export const packageSchema = "https://datapackage.org/profiles/2.0/datapackage.json";

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

const describeLicences = (sources: readonly Source[]) =>
  sources.map(({ title, licence }) => `Licence of “${title}”: ${licence}.`).join(" ");
