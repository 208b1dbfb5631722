import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { formatNotebook, type Notebook, parseNotebook } from "../notebook/notebook.ts";
import { writeAtomically } from "../notebook/write-atomically.ts";
import { StoppedError } from "./errors.ts";
import { type ExecuteOptions, executeNotebook } from "./execute-notebook.ts";
import { markFailure } from "./mark-failure.ts";

/**
 * Runs the notebook of one file and writes it to another after each cell, so that the
 * file holds at any time what has been run, and after a failure where it stands. The working directory is by default the
 * folder of the first file.
 * @example await executeNotebookFile("a.ipynb", "out/a.ipynb", { parameters: { year: 2018 } });
 * @throws {SyntaxError} If the file is no notebook; otherwise as `executeNotebook`.
 */
export async function executeNotebookFile(
  inPath: string,
  outPath: string,
  options: ExecuteOptions = {},
): Promise<Notebook> {
  const notebook = parseNotebook(await readFile(inPath, "utf8"), inPath);
  const save = async (current: Notebook) => {
    await writeAtomically(outPath, formatNotebook(current));
    await options.save?.(current);
  };
  try {
    const executed = await executeNotebook(notebook, { cwd: dirname(inPath), ...options, save });
    // A notebook may have no cell to run.
    await writeAtomically(outPath, formatNotebook(executed));
    return executed;
  } catch (error) {
    if (error instanceof StoppedError)
      await writeAtomically(outPath, formatNotebook(markFailure(error)));
    throw error;
  }
}
