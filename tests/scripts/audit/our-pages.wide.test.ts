import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { publish, publishOnce } from "../../notebooks/publish-once.ts";
import { auditOurPages } from "./audit-our-pages.ts";

it("audit finds no number on our pages of every year that cannot be followed", async () => {
  const out = await mkdtemp(join(tmpdir(), "out-"));
  // What has been run of 2018 is not run again.
  await cp(await publishOnce(), out, { recursive: true });
  const { stdout } = await publish(out, ["--year", "all", "--lang", "all", "--kernel", "deno"]);
  expect(stdout).toMatch(/Published (\d+) of \1 notebooks/);
  await auditOurPages(out);
}, 300_000);
