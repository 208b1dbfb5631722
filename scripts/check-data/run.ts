import { statSync } from "node:fs";
import { resolve } from "node:path";
import { styleText } from "node:util";
import { formatReport, toReport } from "account-reader";
import {
  defineCommand,
  runCommand,
  toShortPath,
  UsageError,
  type Values,
} from "notebook-press/command";
import { checkAccounts } from "performance-account/data";

export const command = defineCommand({
  usage: "npm run check-data -- [options]",
  about: `Prints every check of every account, with how many figures it looked at, what it found and what
was wanted. A check that had nothing to look at, since figures are missing, says so.`,
  flags: {
    data: { value: "DIR", help: "where the data are (default: data)" },
    onlyFaults: { help: "leave out the checks that found nothing" },
    json: { help: "print JSON and nothing else; use it with npm run --silent" },
  },
  notes: `An error is data that cannot be used; a warning is something that somebody should look at, such
as a count that has more than doubled since the year before.

JSON is one object. "accounts" lists what could be read: year, population, title, file. "checks"
has for each check: check, file, year (absent where the file is of no account), state ("ok",
"warning", "error" or "not-run"), looked and noun (how many of what), skipped (what it could not
look at and why; "" for nothing) and faults. A fault has severity, check, file, line and indicator
(absent where the whole file or line is meant), found, wanted. "summary" counts accounts, checks,
errors, warnings and notRun; --only-faults leaves it as it is.

Exit code: 0, or 1 if there are errors, or 2 for bad usage.`,
});

/**
 * Prints every check of every account.
 * @returns The exit code: 0, 1 if there are errors, 2 for bad usage.
 */
export const run = (args: readonly string[]): Promise<number> =>
  runCommand(command, args, ({ values }) => check(values));

async function check({ data, json, onlyFaults }: Values<typeof command.flags>): Promise<number> {
  if (data !== undefined && !statSync(data, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`Cannot check "${data}": wanted a folder of data`);
  const checked = await checkAccounts(data === undefined ? {} : { data: resolve(data) });
  const report = toReport(checked, { onlyFaults, toPath: toShortPath });
  const { stdout } = process;
  const text = json
    ? JSON.stringify(report, null, 2)
    : formatReport(report, {
        columns: stdout.isTTY ? stdout.columns : undefined,
        // Without colours where there is no terminal, or NO_COLOR asks for none.
        style: (format, text) => styleText(format, text, { stream: stdout }),
      });
  stdout.write(`${text}\n`);
  return report.summary.errors > 0 ? 1 : 0;
}
