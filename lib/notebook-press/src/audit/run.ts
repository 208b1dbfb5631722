import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { defineCommand } from "../command/command.ts";
import { runCommand } from "../command/run-command.ts";
import { toShortPath } from "../command/to-short-path.ts";
import { UsageError } from "../command/usage-error.ts";
import { auditPage } from "./audit-page.ts";
import { formatReport, formatRules, type Report } from "./format-report.ts";
import { rules } from "./rules.ts";
import { addAudits } from "./summarize.ts";

const { stdout } = process;

/**
 * Lists the numbers of published pages that cannot be followed.
 * @param name How it is called, such as `npm run audit --`.
 * @returns The exit code: 0, 1 if there are some, 2 for bad usage.
 */
export const run = (args: readonly string[], name: string): Promise<number> =>
  runCommand(toCommand(name), args, async ({ values, places }) => {
    if (!values.rules) return audit(places, values);
    stdout.write(`${formatRules(rules)}\n`);
    return 0;
  });

async function audit(
  paths: readonly string[],
  { json, all }: { readonly json: boolean; readonly all: boolean },
): Promise<number> {
  const files = new Set((await Promise.all(paths.map(findPages))).flat());
  const pages = await Promise.all(Array.from(files, auditFile));
  const report: Report = { pages, total: addAudits(pages) };
  stdout.write(
    `${json ? JSON.stringify(report, null, 2) : formatReport(report, all ? Number.POSITIVE_INFINITY : 3)}\n`,
  );
  return report.total.faults.length > 0 ? 1 : 0;
}

async function auditFile(path: string) {
  const page = toShortPath(path);
  const html = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new UsageError(`Cannot read "${path}": wanted a page that can be opened`, { cause });
  });
  return { page, ...auditPage(html, page) };
}

/** What it can be given, called as `name`. */
const toCommand = (name: string) =>
  defineCommand({
    usage: `${name} [options] PATH...`,
    about: `Reads published pages as a stranger would, and lists every number that cannot be followed: in
prose, tables, captions, titles and descriptions, alternative texts, the texts of charts and the
data behind them. A number is followed if it is marked up as a figure that opens where it comes
from, and if that comes out when it is worked out again from what was printed. Where a text cannot
carry marks, such as an alternative text, a figure elsewhere on the page has to show the number.
Numbers of the tables and charts of a cell that names a data file, on a line such as
"//| source: rain.csv" ("#|" in Python), count as followed to that file.`,
    places: { PATH: "a page, or a folder of pages, such as out" },
    flags: {
      all: {
        help: "quote every number that cannot be followed, not three of each table, chart and text",
      },
      rules: { help: "print which numbers need no origin, and why" },
      json: { help: "print JSON and nothing else; use it with npm run --silent" },
    },
    notes: `JSON is one object: "pages" has for each page: page, numbers (how many were looked at), followed,
byFile (how many each data file has), byRule (how many each rule excepts) and faults; "total" has
the same of all pages. A fault has page, heading (the one above it), kind (what it stands in), part
(its table or chart), cell (its number), text (around it), number, fault (such as "unmarked" or
"wrong-value") and wanted.

Exit code: 0, or 1 if a number cannot be followed, or 2 for bad usage or a page that cannot be read.`,
    check: ({ values, places }) =>
      places.length > 0 || values.rules
        ? []
        : ["Cannot audit nothing: wanted a page or a folder of pages"],
  });

/**
 * The pages that a path names: a page itself, or every page in a folder.
 * @throws {UsageError} If there is nothing at the path, or no page.
 */
async function findPages(path: string): Promise<readonly string[]> {
  const isPage = (name: string) => /\.html?$/i.test(name);
  const is = await stat(path).catch(() => undefined);
  if (!is) throw new UsageError(`Cannot audit "${path}": wanted a page or a folder that is there`);
  if (!is.isDirectory() && !isPage(path))
    throw new UsageError(`Cannot audit "${path}": wanted a page, .html`);
  if (!is.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const pages = entries.filter((entry) => entry.isFile() && isPage(entry.name));
  if (pages.length === 0)
    throw new UsageError(`Cannot audit "${path}": wanted a folder with pages, .html`);
  return pages.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
}
