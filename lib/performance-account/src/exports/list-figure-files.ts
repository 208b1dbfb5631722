import type { Account } from "../account/account.ts";
import type { FigureFileOptions } from "./figure-file-options.ts";
import { renderFiguresCsv } from "./render-figures-csv.ts";
import { renderFiguresSchema } from "./render-figures-schema.ts";
import { renderJson } from "./render-json.ts";
import { toDataPackage } from "./to-data-package.ts";
import { toFiguresFile } from "./to-figures-file.ts";

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
    "figures.schema.json": renderFiguresSchema(),
    "datapackage.json": renderJson(toDataPackage(file, data)),
  };
}
