import { z } from "zod";
import { type CodeCell, findTags, type Notebook } from "../notebook/notebook.ts";

/** Values by the name under which the notebook declares them; anything that JSON can hold. */
export type Parameters = Readonly<Record<string, unknown>>;

/**
 * Gives a notebook other parameters, as papermill does: a cell tagged `injected-parameters`
 * after the one tagged `parameters`, in place of an earlier injected one.
 * @throws {RangeError} If the notebook does not declare a name.
 * @throws {TypeError} If JSON cannot hold a value.
 */
export function injectParameters(notebook: Notebook, parameters: Parameters): Notebook {
  const names = Object.keys(parameters);
  if (names.length === 0) return notebook;
  const kept = notebook.cells.filter((cell) => !findTags(cell).includes("injected-parameters"));
  const at = kept.findIndex(
    (cell) => cell.cell_type === "code" && findTags(cell).includes("parameters"),
  );
  const declared = findDeclarations(kept[at]?.source ?? "");
  const unknown = names.filter((name) => !declared.has(name));
  if (unknown.length > 0) throw new RangeError(toRefusal(unknown, [...declared.keys()], at));
  const lines = names.map((name) => toLine(name, declared.get(name), parameters[name]));
  return { ...notebook, cells: kept.toSpliced(at + 1, 0, toInjectedCell(lines.join("\n"))) };
}

function toRefusal(unknown: readonly string[], declared: readonly string[], at: number) {
  const quote = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");
  const wanted =
    at < 0
      ? 'a code cell tagged "parameters" to declare it'
      : `a name that the parameters cell declares: ${quote(declared) || "it has none"}`;
  return `Cannot set the parameter ${quote(unknown)}: wanted ${wanted}`;
}

/** Names that a source declares, each with its type as written. */
function findDeclarations(source: string): ReadonlyMap<string, string> {
  const code = source.replaceAll(/\/\*.*?\*\/|\/\/[^\n]*/gs, "");
  const matches = code.matchAll(
    /\b(?:const|let|var)\s+([\p{ID_Start}$_][\p{ID_Continue}$]*)\s*(:[^=;]+)?/gu,
  );
  return new Map([...matches].map(([, name = "", type = ""]) => [name, type.trim()]));
}

// The type stays: without it `const year = 2018` would be of type 2018, and a comparison
// with another year further down an error.
function toLine(name: string, type = "", value: unknown) {
  if (!z.json().safeParse(value).success)
    throw new TypeError(
      `Cannot set the parameter "${name}" to "${value}": wanted what JSON can hold`,
    );
  return `const ${name}${type} = ${JSON.stringify(value)};`;
}

function toInjectedCell(source: string): CodeCell {
  return {
    cell_type: "code",
    id: "injected-parameters",
    source,
    metadata: { tags: ["injected-parameters"] },
    execution_count: null,
    outputs: [],
  };
}
