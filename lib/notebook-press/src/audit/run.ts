import { readFile } from "node:fs/promises";
import { styleText } from "node:util";
import { runCommand } from "../command/run-command.ts";
import { toShortPath } from "../command/to-short-path.ts";
import { UsageError } from "../command/usage-error.ts";
import { auditPage } from "./audit-page.ts";
import { toCommand } from "./command.ts";
import { findPages } from "./find-pages.ts";
import { formatReport, formatRules, type Medium } from "./format-report.ts";
import { type PageAudit, toReport } from "./report.ts";
import { rules } from "./rules.ts";

const { stdout } = process;

/** Without colours where there is no terminal, or NO_COLOR asks for none. */
const medium: Medium = { style: (format, text) => styleText(format, text, { stream: stdout }) };

/**
 * Lists the numbers of published pages that cannot be followed.
 * @param name How it is called, such as `npm run audit --`.
 * @returns The exit code: 0, 1 if there are some, 2 for bad usage.
 */
export const run = (args: readonly string[], name: string): Promise<number> =>
  runCommand(toCommand(name), args, async ({ values, places }) => {
    if (!values.rules) return audit(places, values.json);
    stdout.write(`${formatRules(rules, medium)}\n`);
    return 0;
  });

async function audit(paths: readonly string[], json: boolean): Promise<number> {
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
