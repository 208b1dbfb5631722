import { parseArgs } from "node:util";
import { UsageError } from "../command/usage-error.ts";

/** What the command line asks for. */
export interface Options {
  /** Folders and pages to look at. */
  readonly paths: readonly string[];
  /** Whether to print JSON instead of text. */
  readonly json: boolean;
  /** Whether to print the rules by which numbers are excepted. */
  readonly rules: boolean;
  readonly help: boolean;
}

export const help = `Usage: npm run audit -- [options] PATH...

Reads published pages as a stranger would, and lists every number that cannot be followed: in
prose, tables, captions, titles and descriptions, alternative texts, the texts of charts and the
data behind them. A number is followed if it is marked up as a figure that opens where it comes
from, and if that comes out when it is worked out again from what was printed. Where a text cannot
carry marks, such as an alternative text, a figure elsewhere on the page has to show the number.

  PATH               a page, or a folder of pages, such as out
  --rules            print which numbers need no origin, and why
  --json             print JSON and nothing else; use it with npm run --silent
  --help             print this

JSON is one object: "pages" has for each page: page, numbers (how many were looked at), followed,
byRule (how many each rule excepts) and faults; "total" has the same of all pages. A fault has
page, heading (the one above it), kind (what it stands in), text (around it), number, fault (such
as "unmarked" or "wrong-value") and wanted.

Exit code: 0, or 1 if a number cannot be followed, or 2 for bad usage or a page that cannot be read.
`;

const flags = {
  rules: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/**
 * Reads the command line.
 * @throws {UsageError} If an option is unknown, or nothing is named to look at.
 */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  if (positionals.length === 0 && !values.help && !values.rules)
    throw new UsageError(`Cannot audit nothing: wanted a page or a folder of pages\n\n${help}`);
  return { ...values, paths: positionals };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\n\n${help}`, { cause: error });
  }
}
