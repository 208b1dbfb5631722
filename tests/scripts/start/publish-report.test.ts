import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { publishReport } from "../../../scripts/start/publish-report.ts";
import { makeNotebook } from "./make-notebook.ts";
import { makeRunRecord } from "./make-run-record.ts";

it("publishReport writes the notebook as Markdown, with its source and without links to files", async () => {
  const folder = await mkdtemp(join(tmpdir(), "report-"));
  const run = { notebook: makeNotebook("A title", "1;"), record: makeRunRecord() };
  await publishReport(run, { folder, source: { slug: "02-two" } });
  const text = await readFile(join(folder, "02-two.md"), "utf8");
  expect(text).toMatch(/^# A title\n/);
  expect(text).toContain("- **Source:** Account, which describes 2018.");
  expect(text).not.toContain("Downloads");
});
