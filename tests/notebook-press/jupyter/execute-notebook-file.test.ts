import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { CellError, executeNotebookFile } from "../../../lib/notebook-press/src/jupyter/index.ts";
import { findTags, parseNotebook } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { catchError, findText } from "./kernels.ts";

const fixtures = join(import.meta.dirname, "..", "..", "fixtures", "notebooks");

async function createFolder() {
  const folder = await mkdtemp(join(tmpdir(), "out-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

const load = async (path: string) => parseNotebook(await readFile(path, "utf8"), path);
const toTexts = ({ cells }: Awaited<ReturnType<typeof load>>) =>
  cells.map((cell) => (cell.cell_type === "code" ? findText(cell) : undefined));

it("executeNotebookFile runs in the notebook's folder and writes what it returns", async () => {
  const out = join(await createFolder(), "new", "greeting.ipynb");
  const executed = await executeNotebookFile(join(fixtures, "greeting.ipynb"), out, {
    parameters: { name: "Ærø" },
  });
  expect(await load(out)).toEqual(executed);
  expect(toTexts(executed)).toEqual([undefined, "", "", `Hello Ærø from ${fixtures}\n`]);
});

it("executeNotebookFile writes after each cell, and marks the cell that fails", async () => {
  const folder = await createFolder();
  const out = join(folder, "failing.ipynb");
  const written: unknown[] = [];
  const save = async () => void written.push(toTexts(await load(out)));
  const running = executeNotebookFile(join(fixtures, "failing.ipynb"), out, { save });
  expect(await catchError(running)).toBeInstanceOf(CellError);
  expect(written).toEqual([
    ["first\n", "", ""],
    ["first\n", "second\n", ""],
  ]);
  const failed = (await load(out)).cells.find((cell) => findTags(cell).includes("failed"));
  expect(failed).toMatchObject({
    outputs: [{ name: "stdout" }, { output_type: "error", ename: "RangeError", evalue: "too far" }],
  });
  expect(await readdir(folder)).toEqual(["failing.ipynb"]);

  const again = executeNotebookFile(out, out);
  expect(await catchError(again)).toMatchObject({ cell: 2 });
});

it("executeNotebookFile says which file is no notebook", async () => {
  const path = join(import.meta.dirname, "kernels.ts");
  await expect(executeNotebookFile(path, path)).rejects.toThrow(/Cannot read ".*kernels.ts"/);
});
