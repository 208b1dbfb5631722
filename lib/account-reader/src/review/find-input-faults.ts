import { stat } from "node:fs/promises";
import { toShortPath } from "notebook-press/command";
import { toAccountFile } from "./load-data.ts";
import type { ParsedOptions } from "./options.ts";

/**
 * What is wrong with the files that a command line names.
 * @param folder Path of the data folder.
 */
export async function findInputFaults(
  { year, document, replace, dryRun, json, yes }: ParsedOptions["options"],
  folder: string,
): Promise<readonly string[]> {
  const isDry = dryRun || (json && !yes);
  const data = await maybeStat(folder);
  const file = document === undefined ? undefined : await maybeStat(document);
  const account = year === undefined ? undefined : toAccountFile(folder, year);
  return [
    ...(document !== undefined && !file
      ? [`Cannot read "${document}": wanted a file that is there`]
      : []),
    ...(data?.isDirectory()
      ? []
      : [`Cannot write to "${toShortPath(folder)}": wanted a folder of data`]),
    ...(account && !replace && !isDry && (await maybeStat(account))
      ? [`Cannot write "${toShortPath(account)}": it is there; wanted --replace to replace it`]
      : []),
  ];
}

const maybeStat = (path: string) => stat(path).catch(() => undefined);
