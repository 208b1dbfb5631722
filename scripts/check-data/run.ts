import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { styleText } from "node:util";
import { formatReport, toReport } from "account-reader";
import { toShortPath, UsageError } from "notebook-press/command";
import { checkAccounts } from "performance-account/data";
import { help, type Options, parseOptions } from "./options.ts";

/**
 * Prints every check of every account.
 * @returns The exit code: 0, 1 if there are errors, 2 for bad usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(args);
    if (options.help) {
      process.stdout.write(help);
      return 0;
    }
    return await check(options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message.trimEnd()}\n`);
    return 2;
  }
}

async function check({ data, json, onlyFaults }: Options): Promise<number> {
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
