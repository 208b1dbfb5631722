import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { publishReport } from "../../../scripts/start/publish-report.ts";
import { makeNotebook } from "./make-notebook.ts";
import { makeRunRecord } from "./make-run-record.ts";

it.each([
  ["en", "- **Source:** Account, which describes 2018.", "Downloads"],
  ["da", "- **Kilde:** Account, som beskriver 2018.", "Filer"],
] as const)(
  "publishReport writes the notebook as Markdown in %s, with its source and without links to files",
  async (lang, source, downloads) => {
    const folder = await mkdtemp(join(tmpdir(), "report-"));
    const run = { notebook: makeNotebook("A title", "1;"), record: makeRunRecord() };
    await publishReport(run, { folder, source: { slug: "02-two" }, lang });
    const text = await readFile(join(folder, "02-two.md"), "utf8");
    expect(text).toMatch(/^# A title\n/);
    expect(text).toContain(source);
    expect(text).not.toContain(downloads);
  },
);
