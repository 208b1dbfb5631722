import type { z } from "zod";
import { type CodeCell, findTags, type Notebook } from "../../notebook/notebook.ts";
import { checkParameters, type Parameters } from "./check-parameters.ts";
import { findParameterLanguage } from "./find-parameter-language.ts";
import { declareParameters, findParametersCell } from "./list-parameters.ts";

/**
 * Gives a notebook other parameters, as papermill does: a cell tagged `injected-parameters`
 * after the one tagged `parameters`, in place of an earlier injected one.
 * @example
 * const { cells } = injectParameters(notebook, { year: 2019 });
 * console.log(cells[2]?.source);
 * // const year: number = 2019;
 * @throws As `checkParameters`, which checks them first.
 */
export function injectParameters(
  notebook: Notebook,
  parameters: Parameters,
  schema?: z.ZodType,
): Notebook {
  checkParameters(notebook, parameters, schema);
  const names = Object.keys(parameters);
  if (names.length === 0) return notebook;
  const cells = notebook.cells.filter((cell) => !findTags(cell).includes("injected-parameters"));
  const kept = { ...notebook, cells };
  const language = findParameterLanguage(notebook);
  const declared = new Map(declareParameters(kept).map((one) => [one.name, one]));
  const lines = names.map((name) => language?.set(name, parameters[name], declared.get(name)));
  const injected: CodeCell = {
    cell_type: "code",
    id: "injected-parameters",
    source: lines.join("\n"),
    metadata: { tags: ["injected-parameters"] },
    execution_count: null,
    outputs: [],
  };
  return { ...kept, cells: cells.toSpliced(findParametersCell(kept) + 1, 0, injected) };
}
