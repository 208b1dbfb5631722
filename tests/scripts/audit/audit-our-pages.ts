import { expect } from "vitest";
import { run } from "../../../lib/notebook-press/src/audit/run.ts";
import { callCommand } from "../../call-command.ts";

/** Wants no number that cannot be followed on pages of ours in both languages, and their indexes. */
export async function auditOurPages(out: string): Promise<void> {
  const { stdout } = await callCommand((args) => run(args, "audit"), ["--json", out]);
  const { pages, total } = JSON.parse(stdout);
  expect(total.faults).toEqual([]);
  // A page that shows nothing would have no faults either.
  expect(total.followed).toBeGreaterThan(1000);
  expect(pages.filter(({ page }: { page: string }) => page.endsWith("index.html"))).toHaveLength(2);
  // Of some years a single figure is printed.
  for (const { followed } of pages) expect(followed).toBeGreaterThan(0);
}
