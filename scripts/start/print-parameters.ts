import { toShortPath, UsageError } from "notebook-press/command";
import { listParameters, type Parameter } from "notebook-press/jupyter";
import { show, table } from "performance-account";
import type { SourceNotebook } from "./find-notebooks.ts";

/** A parameter of one notebook. */
interface Row extends Parameter {
  readonly notebook: string;
}

/**
 * Prints what the notebooks can be given: as a table, or as JSON and nothing else.
 * @throws {UsageError} If a parameters cell is no TypeScript.
 */
export async function printParameters(
  sources: readonly SourceNotebook[],
  { json }: { readonly json: boolean },
): Promise<void> {
  const rows = sources.flatMap(toRows);
  if (json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else if (rows.length === 0) process.stdout.write("No notebook declares a parameter.\n");
  else
    await show(
      table(rows, {
        Notebook: ({ notebook }) => notebook,
        Parameter: ({ name }) => name,
        Type: ({ type }) => toLine(type),
        Default: (row) => toLine(row.default ?? ""),
        Description: ({ description }) => description,
      }),
    );
}

function toRows({ slug, path, notebook }: SourceNotebook): readonly Row[] {
  try {
    return listParameters(notebook).map((parameter) => ({ notebook: slug, ...parameter }));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UsageError(`${toShortPath(path)}: ${error.message}`, { cause: error });
  }
}

const toLine = (text: string) => text.replaceAll(/\s+/g, " ");
