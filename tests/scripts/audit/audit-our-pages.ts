import { execFile } from "node:child_process";
import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "vitest";
import { fromSources } from "../../from-sources.ts";
import { publishOnce } from "../../notebooks/publish-once.ts";

const run = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [fromSources, ...args], { maxBuffer: 1e9 });

/**
 * Publishes our notebooks for all years, and wants no number that cannot be followed.
 * @param lang What `--lang` takes; the pages of 2018 are there in all languages.
 */
export async function auditOurPages(lang: string): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), "out-"));
  // What has been run of 2018 is not run again.
  await cp(await publishOnce(), out, { recursive: true });
  await run("scripts/start.ts", "--out", out, "--year", "all", "--lang", lang, "--kernel", "deno");
  const { stdout } = await run("scripts/audit.ts", "--json", out);
  const { pages, total } = JSON.parse(stdout);
  expect(total.faults).toEqual([]);
  // A page that shows nothing would have no faults either.
  expect(total.followed).toBeGreaterThan(1000);
  expect(pages.filter(({ page }: { page: string }) => page.endsWith("index.html"))).toHaveLength(2);
  // Of some years a single figure is printed.
  for (const { followed } of pages) expect(followed).toBeGreaterThan(0);
}
