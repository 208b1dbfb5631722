import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { publishPage } from "../../../lib/notebook-press/src/site/publish-page.ts";
import { makeNotebook } from "../run/make-notebook.ts";
import { makeRunRecord } from "../run/make-run-record.ts";

it("publishPage writes the notebook as a page and as Markdown, which leads to no files", async () => {
  const out = await mkdtemp(join(tmpdir(), "page-"));
  const describeRecord = async () => ({ sources: [{ label: "Source", value: "A report" }] });
  const source = { slug: "02-two", description: "Why two?" };
  const place = { links: [], editions: [], translations: [], folder: "2018", source };
  const run = { notebook: makeNotebook("A title", "1;"), record: makeRunRecord() };
  await publishPage(run, { out, tag: "en", title: "A site", describeRecord }, place);
  const text = await readFile(join(out, "2018", "02-two.md"), "utf8");
  expect(text).toMatch(/^# A title\n[\s\S]*- \*\*Source:\*\* A report/);
  expect(text).not.toContain("Downloads");
  const page = await readFile(join(out, "2018", "02-two.html"), "utf8");
  expect(page).toContain('<meta name="description" content="Why two?">');
  expect(page).toContain("<title>A title · A site</title>");
  expect(page).toContain("<dt>Source</dt><dd>A report</dd>");
});
