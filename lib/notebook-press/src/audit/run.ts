import { readFile } from "node:fs/promises";
import { styleText } from "node:util";
import { toShortPath } from "../command/to-short-path.ts";
import { UsageError } from "../command/usage-error.ts";
import { auditPage } from "./audit-page.ts";
import { findPages } from "./find-pages.ts";
import { formatReport, formatRules, type Medium } from "./format-report.ts";
import { help, type Options, parseOptions } from "./options.ts";
import { type PageAudit, toReport } from "./report.ts";
import { rules } from "./rules.ts";

const { stdout, stderr } = process;

/** Without colours where there is no terminal, or NO_COLOR asks for none. */
const medium: Medium = { style: (format, text) => styleText(format, text, { stream: stdout }) };

/**
 * Lists the numbers of published pages that cannot be followed.
 * @returns The exit code: 0, 1 if there are some, 2 for bad usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(args);
    if (!options.help && !options.rules) return await audit(options);
    stdout.write(options.help ? help : `${formatRules(rules, medium)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`${error.message.trimEnd()}\n`);
    return 2;
  }
}

async function audit({ paths, json }: Options): Promise<number> {
  const report = toReport(await Promise.all((await findPages(paths)).map(auditFile)));
  stdout.write(`${json ? JSON.stringify(report, null, 2) : formatReport(report, medium)}\n`);
  return report.total.faults.length > 0 ? 1 : 0;
}

async function auditFile(path: string): Promise<PageAudit> {
  const page = toShortPath(path);
  const html = await readFile(path, "utf8").catch((error: unknown) => {
    throw new UsageError(`Cannot read "${path}": wanted a page that can be opened`, {
      cause: error,
    });
  });
  return { page, ...auditPage(html, page) };
}
