import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { styleText } from "node:util";
import { formatReport, toReport } from "account-reader";
import { runCommand, toShortPath, UsageError, type Values } from "notebook-press/command";
import { checkAccounts } from "performance-account/data";
import { command } from "./command.ts";

/**
 * Prints every check of every account.
 * @returns The exit code: 0, 1 if there are errors, 2 for bad usage.
 */
export const run = (args: readonly string[]): Promise<number> =>
  runCommand(command, args, ({ values }) => check(values));

async function check({ data, json, onlyFaults }: Values<typeof command.flags>): Promise<number> {
  if (data !== undefined && !(await isFolder(data)))
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

const isFolder = (path: string) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
