import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { promisify } from "node:util";
import { fromSources } from "../from-sources.ts";
import { makeOnce } from "../make-once.ts";

/** Our notebooks in reading order. */
export const notebookFiles = (await readdir("notebooks"))
  .filter((name) => name.endsWith(".ipynb"))
  .sort();

/** The folder of our notebooks of 2018, published in every language on Deno once for all test files. */
export const publishOnce = (): Promise<string> =>
  makeOnce("published", (folder) => publish(folder, ["--kernel", "deno", "--lang", "all"]));

/** Publishes our notebooks of 2018 to a folder. */
export function publish(
  folder: string,
  options: readonly string[],
  more: Readonly<Record<string, string>> = {},
) {
  const args = [fromSources, "scripts/start.ts", "--out", folder, "--year", "2018", ...options];
  const env = { ...process.env, SOURCE_DATE_EPOCH: "1767225600", ...more };
  return promisify(execFile)(process.execPath, args, { env });
}
