import type { Parameter } from "../jupyter/parameters/parameter.ts";
import type { SourceNotebook } from "./find-notebooks.ts";
import { readDeclared } from "./make-jobs.ts";

/** A parameter of one notebook. */
interface Row extends Parameter {
  readonly notebook: string;
}

/** Prints what notebooks can be given: as a table, or as JSON and nothing else. */
export function printParameters(
  sources: readonly SourceNotebook[],
  { json }: { readonly json: boolean },
): void {
  const rows = sources.flatMap((source) =>
    readDeclared(source).map((parameter): Row => ({ notebook: source.slug, ...parameter })),
  );
  if (json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else if (rows.length === 0) process.stdout.write("No notebook declares a parameter.\n");
  else process.stdout.write(`${formatColumns([head, ...rows.map(toCells)])}\n`);
}

const head = ["Notebook", "Parameter", "Type", "Default", "Description"];

const toCells = (row: Row): readonly string[] =>
  [row.notebook, row.name, row.type, row.default ?? "", row.description].map((text) =>
    text.replaceAll(/\s+/g, " "),
  );

function formatColumns(rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return lines.toSpliced(1, 0, widths.map((width) => "─".repeat(width)).join("  ")).join("\n");
}
