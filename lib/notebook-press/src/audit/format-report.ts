import { styleText } from "node:util";
import type { Rule } from "./rules.ts";
import type { Audit, AuditFault, PartName } from "./types.ts";

/** What was found, as it is printed. */
export interface Report {
  /** Each page with what was found on it. */
  readonly pages: readonly (Audit & { readonly page: string })[];
  /** What was found on all pages together. */
  readonly total: Audit;
}

/**
 * The report as text: how many numbers there are and how many lead somewhere, what to do, and then
 * the faults of each page by chart, table and text.
 * @param most How many numbers are quoted of each.
 */
export function formatReport({ pages, total }: Report, most = 3): string {
  const faulty = pages.filter(({ faults }) => faults.length > 0);
  const parts = faulty.map(({ page, faults }) =>
    [style("bold", page), ...groupFaults(faults).map((group) => formatGroup(group, most))].join(
      "\n",
    ),
  );
  return [formatSummary(total, pages.length), ...parts].join("\n\n");
}

/** The rules, with their reasons. */
export const formatRules = (rules: readonly Rule[]): string =>
  rules.map(({ name, reason }) => `${style("bold", name)}\n  ${reason}`).join("\n");

/** Without colours where there is no terminal, or NO_COLOR asks for none. */
const style = (format: Parameters<typeof styleText>[0], text: string) =>
  styleText(format, text, { stream: process.stdout });

function formatSummary(total: Audit, pages: number): string {
  const { numbers, followed, byFile, byRule, faults } = total;
  const counts = [
    `${followed} lead to where they come from`,
    ...formatCounts(byFile, "to a data file"),
    ...formatCounts(byRule, "need no origin"),
  ];
  const found = `${count(numbers, "number")} on ${count(pages, "page")}: ${counts.join(", ")}.`;
  if (faults.length === 0)
    return `${found}\n${style("green", "Every number can be followed, or needs no origin.")}`;
  const bad = `${faults.length} cannot be followed: ${countParts(faults)}.`;
  return [found, style("red", bad), `To do: ${listSteps(faults).join("; ")}.`].join("\n");
}

/** Such as `52 need no origin (year 50, date 2)`. */
function formatCounts(counts: Readonly<Record<string, number>>, what: string): readonly string[] {
  const sorted = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  const sum = sorted.reduce((all, [, one]) => all + one, 0);
  const names = sorted.map(([name, one]) => `${name} ${one}`).join(", ");
  return sum > 0 ? [`${sum} ${what} (${names})`] : [];
}

/** Such as `210 in 2 tables, 5 in texts`. */
function countParts(faults: readonly AuditFault[]): string {
  const groups = groupFaults(faults);
  return (["table", "chart", undefined] as const)
    .flatMap((type) => {
      const own = groups.filter(([{ part }]) => part?.type === type);
      const sum = own.reduce((all, group) => all + group.length, 0);
      return sum > 0 ? [`${sum} in ${type ? count(own.length, type) : "texts"}`] : [];
    })
    .join(", ");
}

/** What helps against faults, each once. */
const listSteps = (faults: readonly AuditFault[]): readonly string[] =>
  steps.flatMap(([step, helps]) => (faults.some(helps) ? [step] : []));

const isBare = ({ fault }: AuditFault) => ["unmarked", "unmatched", "no-origin"].includes(fault);

const steps: readonly (readonly [step: string, helps: (fault: AuditFault) => boolean])[] = [
  [
    "where a table or chart shows a data file, name it in its cell on a line “//| source: rain.csv” (“#|” in Python)",
    (fault) => fault.part !== undefined && (isBare(fault) || fault.fault === "unreadable"),
  ],
  [
    "write a number of a text as <data> with a data-origin, as docs/origins.md of notebook-press describes",
    (fault) => fault.part === undefined && isBare(fault),
  ],
  [
    "where a number and its origin disagree, correct the one that is wrong",
    (fault) => !isBare(fault) && fault.fault !== "unreadable",
  ],
];

type Group = readonly [AuditFault, ...(readonly AuditFault[])];

/** Faults of one chart, table or section, in the order of the page. */
function groupFaults(faults: readonly AuditFault[]): readonly Group[] {
  const groups = Map.groupBy(faults, ({ page, part, cell, heading }) =>
    JSON.stringify([page, part, cell, part ? "" : heading]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [[first, ...others]] : []));
}

function formatGroup(group: Group, most: number): string {
  const [{ cell, heading, kind, part }] = group;
  const place = part ? namePart(part) : heading ? `Text under “${heading}”` : `Text, ${kind}`;
  const within = cell === undefined ? "" : ` in cell ${cell}`;
  const kinds = Map.groupBy(group, ({ fault, wanted }) => `${fault}: wanted ${wanted}`);
  const lines = Array.from(kinds, ([what, faults]) => {
    const quoted = faults.slice(0, most).map((fault) => `    ${quote(fault)}`);
    const left = faults.length > most ? [`    and ${faults.length - most} more`] : [];
    return [`  ${place}${within}: ${faults.length} ${style("red", what)}`, ...quoted, ...left];
  });
  return lines.flat().join("\n");
}

const namePart = ({ type, name }: PartName) =>
  `${type === "chart" ? "Chart" : "Table"}${name && ` “${name}”`}`;

const quote = ({ number, text }: AuditFault) =>
  number === "" || number === text ? `“${text}”` : `“${number}” in “${text}”`;

const count = (all: number, noun: string) => `${all} ${noun}${all === 1 ? "" : "s"}`;
