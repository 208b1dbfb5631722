import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { executeNotebookFile } from "../../lib/notebook-press/src/jupyter/index.ts";
import { type Notebook, parseNotebook } from "../../lib/notebook-press/src/notebook/notebook.ts";
import { makeOnce } from "../make-once.ts";
import { findSpec } from "../notebook-press/jupyter/kernels.ts";
import { notebookFiles } from "./publish-once.ts";

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
