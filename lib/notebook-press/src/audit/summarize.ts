import type { Verdict } from "./audit-text.ts";
import type { Audit, AuditFault } from "./types.ts";

/** The verdicts on the numbers of a page as counts and faults. */
export function summarize(page: string, verdicts: readonly Verdict[]): Audit {
  const excepted = verdicts.flatMap((verdict) =>
    "rule" in verdict ? [[verdict.rule, 1] as const] : [],
  );
  return {
    numbers: verdicts.filter(({ number }) => number !== "").length,
    followed: verdicts.filter((verdict) => "followed" in verdict).length,
    byRule: addCounts(excepted),
    faults: verdicts.flatMap((verdict) => toFault(page, verdict)),
  };
}

/** What was found on several pages together. */
export function addAudits(audits: readonly Audit[]): Audit {
  const sum = (pick: (audit: Audit) => number) => audits.reduce((all, one) => all + pick(one), 0);
  const counts = audits.flatMap(({ byRule }) => Object.entries(byRule));
  return {
    numbers: sum(({ numbers }) => numbers),
    followed: sum(({ followed }) => followed),
    byRule: addCounts(counts),
    faults: audits.flatMap(({ faults }) => faults),
  };
}

function addCounts(counts: readonly (readonly [name: string, count: number])[]) {
  const names = new Set(counts.map(([name]) => name));
  const toSum = (name: string) =>
    counts.reduce((all, [one, count]) => (one === name ? all + count : all), 0);
  return Object.fromEntries(Array.from(names, (name) => [name, toSum(name)]));
}

function toFault(page: string, verdict: Verdict): readonly AuditFault[] {
  if (!("fault" in verdict)) return [];
  const { place, text, number, fault, wanted } = verdict;
  return [{ page, heading: place.heading, kind: place.kind, text, number, fault, wanted }];
}
