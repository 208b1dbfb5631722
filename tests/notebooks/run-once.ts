import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { executeNotebookFile } from "../../lib/notebook-press/src/jupyter/index.ts";
import { type Notebook, parseNotebook } from "../../lib/notebook-press/src/notebook/notebook.ts";
import { fromSources } from "../from-sources.ts";
import { makeOnce } from "../make-once.ts";
import { findSpec } from "../notebook-press/jupyter/kernels.ts";

/** Our notebooks in reading order. */
export const notebookFiles = (await readdir("notebooks"))
  .filter((name) => name.endsWith(".ipynb"))
  .sort();

/** Paths of our notebooks as our own runner writes them on a kernel, run once for all test files. */
export async function runOnce(kernel: string): Promise<readonly string[]> {
  const folder = await makeOnce(`run on ${kernel}`, (folder) => {
    const options = { kernel: findSpec(kernel) };
    return Promise.all(
      notebookFiles.map((name) =>
        executeNotebookFile(join("notebooks", name), join(folder, name), options),
      ),
    );
  });
  return notebookFiles.map((name) => join(folder, name));
}

/** The same, parsed. */
export async function loadRun(kernel: string): Promise<readonly Notebook[]> {
  const files = await runOnce(kernel);
  return Promise.all(files.map(async (file) => parseNotebook(await readFile(file, "utf8"), file)));
}

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
