import type { Verdict } from "./audit-text.ts";
import type { Audit } from "./types.ts";

/** The verdicts on the numbers of a page as counts and faults. */
export const summarize = (page: string, verdicts: readonly Verdict[]): Audit =>
  addAudits(verdicts.map((verdict) => toAudit(page, verdict)));

/** What was found on several pages together. */
export function addAudits(audits: readonly Audit[]): Audit {
  const byRule: Record<string, number> = {};
  let [numbers, followed] = [0, 0];
  for (const audit of audits) {
    numbers += audit.numbers;
    followed += audit.followed;
    for (const [rule, count] of Object.entries(audit.byRule))
      byRule[rule] = (byRule[rule] ?? 0) + count;
  }
  return { numbers, followed, byRule, faults: audits.flatMap(({ faults }) => faults) };
}

function toAudit(page: string, { place, text, number, ...verdict }: Verdict): Audit {
  const { heading, kind } = place;
  return {
    numbers: number === "" ? 0 : 1,
    followed: "followed" in verdict ? 1 : 0,
    byRule: "rule" in verdict ? { [verdict.rule]: 1 } : {},
    faults: "fault" in verdict ? [{ page, heading, kind, text, number, ...verdict }] : [],
  };
}
