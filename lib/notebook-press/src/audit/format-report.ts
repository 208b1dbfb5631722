import { styleText } from "node:util";
import type { Rule } from "./rules.ts";
import type { Audit, AuditFault } from "./types.ts";

/** What was found, as it is printed. */
export interface Report {
  /** Each page with what was found on it. */
  readonly pages: readonly (Audit & { readonly page: string })[];
  /** What was found on all pages together. */
  readonly total: Audit;
}

/** The report as text: the faults of each page that has some, and a summary as the last line. */
export function formatReport({ pages, total }: Report): string {
  const faulty = pages.filter(({ faults }) => faults.length > 0);
  const parts = faulty.map(({ page, faults }) =>
    [style("bold", page), ...faults.map(formatFault)].join("\n"),
  );
  return [...parts, formatSummary(total, pages.length)].join("\n\n");
}

/** The rules, with their reasons. */
export const formatRules = (rules: readonly Rule[]): string =>
  rules.map(({ name, reason }) => `${style("bold", name)}\n  ${reason}`).join("\n");

/** Without colours where there is no terminal, or NO_COLOR asks for none. */
const style = (format: Parameters<typeof styleText>[0], text: string) =>
  styleText(format, text, { stream: process.stdout });

function formatFault({ heading, kind, text, number, fault, wanted }: AuditFault): string {
  const place = [heading, kind].filter(Boolean).join(", ");
  const found = number === "" ? "" : ` “${number}” in`;
  return `  ${style("red", fault)}:${found} “${text}”\n    ${style("dim", place)}: wanted ${wanted}`;
}

/** Such as `612 numbers on 4 pages: 560 followed, 52 by rule (year 52), 0 that cannot be followed`. */
function formatSummary({ numbers, followed, byRule, faults }: Audit, pages: number): string {
  const rules = Object.entries(byRule).toSorted(([, a], [, b]) => b - a);
  const excepted = rules.reduce((all, [, count]) => all + count, 0);
  const names = rules.map(([name, count]) => `${name} ${count}`).join(", ");
  const color = faults.length > 0 ? "red" : "green";
  const bad = style(color, `${faults.length} that cannot be followed`);
  return `${pluralize(numbers, "number")} on ${pluralize(pages, "page")}: ${followed} followed, ${excepted} by rule${names && ` (${names})`}, ${bad}`;
}

const pluralize = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
