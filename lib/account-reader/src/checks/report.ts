import { type Medium, wrapText } from "notebook-press/command";
import { type CheckedAccounts, type CheckResult, formatFault } from "performance-account/data";

/** What the checks say of a data folder, as it is printed. */
export type Report = ReturnType<typeof toReport>;

/** How a report is made. */
export interface ReportOptions {
  /** Whether to leave out checks that found nothing. */
  readonly onlyFaults: boolean;
  /** How a path is printed. */
  readonly toPath: (path: string) => string;
}

/** What was checked, with paths as they are printed and a summary of everything, also of what is left out. */
export function toReport(
  { accounts, faults, results }: CheckedAccounts,
  { onlyFaults, toPath }: ReportOptions,
) {
  const checks: readonly CheckResult[] = results.map((result) => ({
    ...result,
    file: toPath(result.file),
    faults: result.faults.map((fault) => ({ ...fault, file: toPath(fault.file) })),
  }));
  const count = (severity: string) => faults.filter((one) => one.severity === severity).length;
  return {
    accounts: accounts.map(({ year, population, source: { title } }) => {
      const file = checks.find((result) => result.year === year)?.file ?? "";
      return { year, population, title, file };
    }),
    checks: onlyFaults ? checks.filter((result) => result.faults.length > 0) : checks,
    summary: {
      accounts: new Set(checks.flatMap(({ year }) => year ?? [])).size,
      checks: checks.length,
      errors: count("error"),
      warnings: count("warning"),
      notRun: checks.filter(({ state }) => state === "not-run").length,
    },
  };
}

/** The report as text: a table for each file, and a summary as the last line. */
export function formatReport({ accounts, checks, summary }: Report, medium: Medium): string {
  const files = [...new Set(checks.map(({ file }) => file))];
  const tables = files.map((file) => {
    const account = accounts.find((one) => one.file === file);
    const about = account ? `${account.title}, ${account.year}, ${account.population}` : "";
    const lines = wrapText(about, { columns: medium.columns, indent: 0 }).map((line) =>
      medium.style("dim", line),
    );
    const own = checks.filter((result) => result.file === file);
    return [medium.style("bold", file), ...lines, ...formatTable(own, checks, medium)].join("\n");
  });
  return [...tables, formatSummary(summary, medium)].join("\n\n");
}

const formats = { ok: "green", warning: "yellow", error: "red", "not-run": "dim" } as const;
const stateWidth = Math.max(...Object.keys(formats).map((state) => state.length));
const [margin, gap] = [2, "  "];
/** Where the name of a check begins, and all that is said below it. */
const indent = margin + stateWidth + gap.length;

/** A line for each check, with what it looked at; what it found stands on lines of its own. */
function formatTable(results: readonly CheckResult[], all: readonly CheckResult[], medium: Medium) {
  const longest = Math.max(...all.map(({ check }) => check.length));
  const counts = Math.max(...all.map((result) => formatCount(result).length));
  const room = (medium.columns ?? Infinity) - indent - gap.length - counts;
  const width = Math.min(longest, Math.max(room, 16));
  return results.flatMap((result) => [
    ...formatResult(result, width, medium),
    ...result.faults.flatMap((fault) =>
      wrapText(formatFault(fault), { columns: medium.columns, indent }),
    ),
  ]);
}

/** What a check could not look at stands beside it where the line is long enough, else below. */
function formatResult(result: CheckResult, width: number, { columns, style }: Medium) {
  const [name = "", ...more] = wrapText(result.check, { columns: width, indent: 0 });
  const state = result.state.replace("-", " ").padEnd(stateWidth);
  const [count, skipped] = [formatCount(result), formatSkipped(result)];
  const start = indent + width + gap.length + (count === "" ? 0 : count.length + gap.length);
  const isBeside = start + skipped.length <= (columns ?? Infinity);
  const cells = [
    `${" ".repeat(margin)}${style(formats[result.state], state)}`,
    name.padEnd(width),
    ...(count === "" ? [] : [count]),
    ...(isBeside && skipped !== "" ? [style("dim", skipped)] : []),
  ];
  const below = isBeside ? [] : wrapText(skipped, { columns, indent });
  return [
    cells.join(gap).trimEnd(),
    ...more.map((line) => " ".repeat(indent) + line),
    ...below.map((line) => style("dim", line)),
  ];
}

/** Such as `27 rows`; nothing for a check that did not run. */
const formatCount = ({ state, looked, noun }: CheckResult) =>
  state === "not-run" ? "" : pluralize(looked, noun);

const formatSkipped = ({ state, skipped }: CheckResult) =>
  skipped === "" || state === "not-run" ? skipped : `but ${skipped}`;

function formatSummary(summary: Report["summary"], { style }: Medium): string {
  const { accounts, checks, errors, warnings, notRun } = summary;
  const counts = [
    style(errors > 0 ? "red" : "green", pluralize(errors, "errors")),
    style(warnings > 0 ? "yellow" : "green", pluralize(warnings, "warnings")),
    ...(notRun > 0 ? [`${notRun} not run`] : []),
  ];
  return `${pluralize(accounts, "accounts")}, ${pluralize(checks, "checks")}: ${counts.join(", ")}`;
}

const pluralize = (count: number, noun: string) =>
  `${count} ${count === 1 ? noun.replace(/s$/, "") : noun}`;
