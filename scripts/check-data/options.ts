import { parseArgs } from "node:util";
import { UsageError } from "notebook-press/command";

/** What the command line asks for. */
export interface Options {
  /** Data folder; undefined for the repository's. */
  readonly data: string | undefined;
  /** Whether to leave out checks that found nothing. */
  readonly onlyFaults: boolean;
  /** Whether to print JSON instead of tables. */
  readonly json: boolean;
  readonly help: boolean;
}

export const help = `Usage: npm run check-data -- [options]

Prints every check of every account, with how many figures it looked at, what it found and what
was wanted. A check that had nothing to look at, since figures are missing, says so.

  --data DIR         where the data are (default: data)
  --only-faults      leave out the checks that found nothing
  --json             print JSON and nothing else; use it with npm run --silent
  --help             print this

An error is data that cannot be used; a warning is something that somebody should look at, such
as a count that has more than doubled since the year before.

JSON is one object. "accounts" lists what could be read: year, population, title, file. "checks"
has for each check: check, file, year (absent where the file is of no account), state ("ok",
"warning", "error" or "not-run"), looked and noun (how many of what), skipped (what it could not
look at and why; "" for nothing) and faults. A fault has severity, check, file, line and indicator
(absent where the whole file or line is meant), found, wanted. "summary" counts accounts, checks,
errors, warnings and notRun; --only-faults leaves it as it is.

Exit code: 0, or 1 if there are errors, or 2 for bad usage.
`;

const flags = {
  data: { type: "string" },
  "only-faults": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/**
 * Reads the command line.
 * @throws {UsageError} If an option is unknown.
 */
export function parseOptions(args: readonly string[]): Options {
  try {
    const { data, json, help, ...rest } = parseArgs({ args: [...args], options: flags }).values;
    return { data, json, help, onlyFaults: rest["only-faults"] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\n\n${help}`, { cause: error });
  }
}
