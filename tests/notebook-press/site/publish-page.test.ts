import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { toWords } from "../../../lib/notebook-press/src/publish/words.ts";
import { publishCharts, publishPage } from "../../../lib/notebook-press/src/site/publish-page.ts";
import { toCodeCell, toDisplay, toNotebook } from "../publish/cases.ts";
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

const source = { slug: "02-two" };
const makeFolder = () => mkdtemp(join(tmpdir(), "charts-"));
const list = async (folder: string) => (await readdir(join(folder, "charts"))).toSorted();

/** A notebook that draws in the cells of those ids. */
const draw = (...ids: readonly string[]) =>
  toNotebook(
    ...ids.map((id) => {
      const data = { "image/svg+xml": `<svg>${id}</svg>`, "image/png": "AQID" };
      return toCodeCell({ id, outputs: [toDisplay(data)] });
    }),
  );

const words = toWords("en");

it("publishCharts writes a file for each form of each chart", async () => {
  const folder = await makeFolder();
  await publishCharts(draw("a", "b"), { folder, source, words, earlier: undefined });
  const names = ["02-two-a.png", "02-two-a.svg", "02-two-b.png", "02-two-b.svg"];
  expect(await list(folder)).toEqual(names);
  expect([...(await readFile(join(folder, "charts", "02-two-a.png")))]).toEqual([1, 2, 3]);
});

it("publishCharts takes away what the notebook drew before and no longer draws", async () => {
  const folder = await makeFolder();
  const charts = join(folder, "charts");
  await mkdir(charts);
  for (const name of ["02-two-mine.svg", "02-two-more-a.svg"])
    await writeFile(join(charts, name), "");
  await publishCharts(draw("a", "b"), { folder, source, words, earlier: undefined });
  await publishCharts(draw("b"), { folder, source, words, earlier: draw("a", "b") });
  expect(await list(folder)).toEqual([
    "02-two-b.png",
    "02-two-b.svg",
    "02-two-mine.svg",
    "02-two-more-a.svg",
  ]);
});

it("publishCharts makes no folder for a notebook without charts", async () => {
  const folder = await makeFolder();
  await publishCharts(toNotebook(toCodeCell()), { folder, source, words, earlier: undefined });
  expect(await readdir(folder)).toEqual([]);
});
