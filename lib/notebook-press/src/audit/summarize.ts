import type { Verdict } from "./audit-text.ts";
import { findCell, findPart, findRow } from "./find-part.ts";
import type { Audit } from "./types.ts";

/** The verdicts on the numbers of a page as counts and faults. */
export const summarize = (page: string, verdicts: readonly Verdict[]): Audit =>
  addAudits(verdicts.map((verdict) => toAudit(page, verdict)));

/** What was found on several pages together. */
export function addAudits(audits: readonly Audit[]): Audit {
  const add = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  return {
    numbers: add(audits.map(({ numbers }) => numbers)),
    followed: add(audits.map(({ followed }) => followed)),
    byFile: addCounts(audits.map(({ byFile }) => byFile)),
    byRule: addCounts(audits.map(({ byRule }) => byRule)),
    faults: audits.flatMap(({ faults }) => faults),
  };
}

function addCounts(all: readonly Readonly<Record<string, number>>[]) {
  const sums: Record<string, number> = {};
  for (const [name, count] of all.flatMap(Object.entries)) sums[name] = (sums[name] ?? 0) + count;
  return sums;
}

function toAudit(
  page: string,
  { place: { heading, kind, path }, text, number, ...verdict }: Verdict,
): Audit {
  // Of a cell with a figure alone, no more is left than its place.
  const around = [number, "[]"].includes(text) ? (findRow(path) ?? number) : text;
  const place = { page, heading, kind, part: findPart(path), cell: findCell(path) };
  const found = { ...place, text: around, number };
  return {
    numbers: number === "" ? 0 : 1,
    followed: "followed" in verdict ? 1 : 0,
    byFile: "file" in verdict && number !== "" ? { [verdict.file]: 1 } : {},
    byRule: "rule" in verdict ? { [verdict.rule]: 1 } : {},
    faults: "fault" in verdict ? [{ ...found, ...verdict }] : [],
  };
}
