import type { Report } from "./report.ts";
import type { Rule } from "./text-rules.ts";
import type { Audit, AuditFault } from "./types.ts";

/** What a report is printed on. */
export interface Medium {
  /** Colours a text, or leaves it as it is. */
  readonly style: (format: Format, text: string) => string;
}

export type Format = "bold" | "dim" | "green" | "red";

/** The report as text: the faults of each page that has some, and a summary as the last line. */
export function formatReport({ pages, total }: Report, medium: Medium): string {
  const faulty = pages.filter(({ faults }) => faults.length > 0);
  const parts = faulty.map(({ page, faults }) =>
    [medium.style("bold", page), ...faults.map((fault) => formatFault(fault, medium))].join("\n"),
  );
  return [...parts, formatSummary(total, pages.length, medium)].join("\n\n");
}

function formatFault(
  { heading, kind, text, number, fault, wanted }: AuditFault,
  { style }: Medium,
) {
  const place = [heading, kind].filter(Boolean).join(", ");
  const found = number === "" ? "" : ` “${number}” in`;
  return [
    `  ${style("red", fault)}:${found} “${text}”`,
    `    ${style("dim", place)}: wanted ${wanted}`,
  ].join("\n");
}

/** Such as `612 numbers on 4 pages: 560 followed, 52 by rule (year 52), 0 that cannot be followed`. */
function formatSummary(
  { numbers, followed, byRule, faults }: Audit,
  pages: number,
  { style }: Medium,
): string {
  const rules = Object.entries(byRule).toSorted(([, a], [, b]) => b - a);
  const excepted = rules.reduce((all, [, count]) => all + count, 0);
  const names = rules.map(([name, count]) => `${name} ${count}`).join(", ");
  const bad = style(
    faults.length > 0 ? "red" : "green",
    `${faults.length} that cannot be followed`,
  );
  return `${pluralize(numbers, "number")} on ${pluralize(pages, "page")}: ${followed} followed, ${excepted} by rule${names && ` (${names})`}, ${bad}`;
}

/** The rules, with their reasons. */
export const formatRules = (rules: readonly Rule[], { style }: Medium): string =>
  rules.map(({ name, reason }) => `${style("bold", name)}\n  ${reason}`).join("\n");

const pluralize = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
