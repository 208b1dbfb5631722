import type { z } from "zod";
import { type CodeCell, findTags, type Notebook } from "../../notebook/notebook.ts";
import { checkParameters, type Parameters } from "./check-parameters.ts";
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
  const declared = new Map(declareParameters(kept).map((one) => [one.name, one]));
  // The type stays: without it `const year = 2018` would be of type 2018, and a comparison
  // with another year further down an error.
  const lines = names.map((name) => {
    const parameter = declared.get(name);
    const type = parameter?.isTyped ? `: ${parameter.type}` : "";
    return `const ${name}${type} = ${toLiteral(parameters[name])};`;
  });
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

/** A value as source. JSON would lose the sign of -0, and set the prototype by `__proto__`. */
function toLiteral(value: unknown): string {
  if (Object.is(value, -0)) return "-0";
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => {
    const name = key === "__proto__" ? '["__proto__"]' : JSON.stringify(key);
    return `${name}:${toLiteral(inner)}`;
  });
  return `{${entries.join(",")}}`;
}
