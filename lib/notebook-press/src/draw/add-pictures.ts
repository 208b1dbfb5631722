import { readFile } from "node:fs/promises";
import { formatNotebook, type Notebook, parseNotebook } from "../notebook/notebook.ts";
import { writeAtomically } from "../notebook/write-atomically.ts";
import { drawCharts } from "./draw-charts.ts";

/**
 * Adds to the charts of a saved notebook the pictures that they lack, as `drawCharts` does, so that
 * they are seen where no charts are drawn. All else stays as it is in the file, which is not
 * written if nothing is lacking.
 * @returns How many charts got pictures.
 * @throws {SyntaxError} If the file is no notebook of nbformat 4.
 */
export async function addPictures(path: string): Promise<number> {
  const text = await readFile(path, "utf8");
  const notebook = parseNotebook(text, path);
  const drawn = await drawCharts(notebook);
  const changed = listOutputs(drawn).map((output, at) => output !== listOutputs(notebook)[at]);
  const count = changed.filter(Boolean).length;
  if (count > 0) {
    const saved = JSON.parse(text.replace(/^\uFEFF/, "")) as SavedNotebook;
    const formatted = JSON.parse(formatNotebook(drawn)) as SavedNotebook;
    const outputs = listOutputs(formatted);
    for (const [at, output] of listOutputs(saved).entries())
      if (changed[at]) Object.assign(output, outputs[at]);
    const [, indent = 1] = /^\{\r?\n([ \t]+)"/.exec(text) ?? [];
    await writeAtomically(path, `${JSON.stringify(saved, null, indent)}\n`);
  }
  return count;
}

/** A notebook as its file has it. */
interface SavedNotebook {
  readonly cells: readonly { readonly outputs?: readonly object[] }[];
}

const listOutputs = ({ cells }: SavedNotebook | Notebook): readonly object[] =>
  cells.flatMap((cell) => ("outputs" in cell ? (cell.outputs ?? []) : []));
