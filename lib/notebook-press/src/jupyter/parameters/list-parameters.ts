import { findTags, type Notebook } from "../../notebook/notebook.ts";
import { findParameterLanguage } from "./find-parameter-language.ts";
import type { DeclaredParameter, Parameter } from "./parameter.ts";

/**
 * The parameters of a notebook in TypeScript, JavaScript or Python: the variables that its cell tagged
 * `parameters` declares, the first if several are tagged so. None if there is no such cell.
 * @example
 * for (const { name, type } of listParameters(notebook)) console.log(name, type);
 * // year number
 * @throws {SyntaxError} If that cell is no TypeScript, where it should be.
 */
export function listParameters(notebook: Notebook): readonly Parameter[] {
  return declareParameters(notebook).map(({ schema: _, isTyped: __, ...parameter }) => parameter);
}

/** Where the cell tagged `parameters` stands among all cells; -1 if there is none. */
export const findParametersCell = ({ cells }: Notebook): number =>
  cells.findIndex((cell) => cell.cell_type === "code" && findTags(cell).includes("parameters"));

/** As `listParameters`, with the schemas. */
export function declareParameters(notebook: Notebook): readonly DeclaredParameter[] {
  const at = findParametersCell(notebook);
  return findParameterLanguage(notebook)?.declare(notebook.cells[at]?.source ?? "", at + 1) ?? [];
}
