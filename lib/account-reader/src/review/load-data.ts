import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { toShortPath, UsageError } from "notebook-press/command";
import type { Account, Source } from "performance-account";
import { checkAccounts } from "performance-account/data";

/** What a data folder holds before a new account is written to it. */
export interface ExistingData {
  readonly folder: string;
  /** The accounts that can be used, the newest first. */
  readonly accounts: readonly Account[];
  readonly sources: readonly Source[];
  /** Text of `sources.csv`, with its byte-order mark; empty if there is no such file. */
  readonly sourcesText: string;
  readonly readme: string | undefined;
  /** The account of the year, as it stands in its file; undefined if there is none. */
  readonly replaced: Buffer | undefined;
  /** The source that the account of the year names; undefined if there is none. */
  readonly replacedSource: Source | undefined;
}

/**
 * Reads a data folder.
 * @throws {UsageError} If its `sources.csv` has errors, so that nothing can be added to it, or a file cannot be read.
 */
export async function loadData(folder: string, year: number): Promise<ExistingData> {
  const [accountFile, sourcesFile] = [toAccountFile(folder, year), join(folder, "sources.csv")];
  const sourcesText = await maybeLoad(sourcesFile);
  const { accounts, sources, faults } = await checkAccounts({ data: folder });
  const errors = faults.filter(
    ({ file, severity }) => file === sourcesFile && severity === "error",
  );
  if (sourcesText !== undefined && errors.length > 0)
    throw new UsageError(
      `Cannot add a source to "${toShortPath(sourcesFile)}": wanted a file without errors; npm run check-data shows ${errors.length === 1 ? "its error" : `its ${errors.length} errors`}`,
    );
  const readme = await maybeLoad(join(folder, "README.md"));
  return {
    folder,
    accounts,
    sources,
    sourcesText: sourcesText === undefined ? "" : toText(sourcesText),
    readme: readme && toText(readme),
    replaced: await maybeLoad(accountFile),
    replacedSource: accounts.find((account) => account.year === year)?.source,
  };
}

export const toAccountFile = (folder: string, year: number): string =>
  join(folder, "accounts", `${year}.csv`);

/** What a file holds; undefined if it is not there. */
async function maybeLoad(file: string): Promise<Buffer | undefined> {
  if (!(await stat(file).catch(() => undefined))) return undefined;
  return readFile(file).catch((cause) => {
    throw new UsageError(`Cannot read "${toShortPath(file)}": ${cause.message}`, { cause });
  });
}

const toText = (bytes: Buffer) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
