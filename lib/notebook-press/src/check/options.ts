import { parseArgs } from "node:util";
import { UsageError } from "../command/usage-error.ts";

/** What the command line asks for. */
export interface Options {
  /** Notebooks, and folders of notebooks. */
  readonly paths: readonly string[];
  readonly help: boolean;
}

export const help = `Usage: npm run check-notebooks -- [notebook or folder]...

Checks the types of notebooks, each as a whole: its code cells, joined in order (default: all
notebooks in notebooks). Prints each fault with its notebook, cell, line and column. Cells are
counted from 1, text cells included.

Cells tagged skip-execution are left out. Cells tagged raises-exception are not: an error of type
that is meant is marked with // @ts-expect-error.

  --help             print this

Exit code: 0, or 1 if there are faults, or 2 for bad usage.
`;

/**
 * Reads the command line.
 * @throws {UsageError} If an option is unknown.
 */
export function parseOptions(args: readonly string[]): Options {
  const options = { help: { type: "boolean", short: "h", default: false } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { help: values.help, paths: positionals.length > 0 ? positionals : ["notebooks"] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\n\n${help}`, { cause: error });
  }
}
