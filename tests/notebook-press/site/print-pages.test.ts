import { mkdir, mkdtemp, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it as test } from "vitest";
import { formatNotebook } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { renderPage } from "../../../lib/notebook-press/src/publish/index.ts";
import { withRunRecord } from "../../../lib/notebook-press/src/run/run-record.ts";
import { printPages } from "../../../lib/notebook-press/src/site/print-pages.ts";
import { isBrowserMissing } from "../publish/browser.ts";
import { readPdf } from "../publish/read-pdf.ts";
import { makeNotebook } from "../run/make-notebook.ts";
import { makeRunRecord } from "../run/make-run-record.ts";

const it = test.skipIf(isBrowserMissing);
const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
const notebook = makeNotebook("Rain", "1;");
const time = "2026-11-23T09:30:00.000Z";
const ran = withRunRecord(notebook, { ...makeRunRecord(), time });

// A link to a file beside the page, which must not name the folder of this machine.
const footer = [{ label: "Data", value: "figures.csv", href: "figures.csv" }];

/** A folder with pages, each beside its notebook. */
async function makeOut(...pages: readonly string[]): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), "pdf-"));
  const page = await renderPage(notebook, { fileName: "x", lang: "da", footer });
  for (const name of pages) {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFile(join(out, `${name}.html`), page);
    await writeFile(join(out, `${name}.ipynb`), formatNotebook(ran));
  }
  return out;
}

const findPdfs = async (out: string) =>
  (await readdir(out, { recursive: true })).filter((name) => name.endsWith(".pdf")).toSorted();

/** As if something had been written at some minute. */
const touch = (path: string, minute: number) => utimes(path, minute * 60, minute * 60);

it("printPages prints each page of a run notebook, in folders of folders too", async () => {
  const out = await makeOut("2018/01-one", "da/2018/01-one");
  await writeFile(join(out, "index.html"), "<p>");
  await writeFile(join(out, "2018/mine.html"), "<p>");
  await writeFile(join(out, "2018/mine.ipynb"), formatNotebook(notebook));
  expect(await printPages(out, chromium)).toBe(2);
  expect(await findPdfs(out)).toEqual([
    join("2018", "01-one.pdf"),
    join("da", "2018", "01-one.pdf"),
  ]);
});

it("printPages gives a PDF its title, language, outline, tags and the time of its run", async () => {
  const out = await makeOut("2018/01-one");
  await printPages(out, chromium);
  const bytes = await readFile(join(out, "2018/01-one.pdf"));
  const { text, outline, info } = await readPdf(bytes);
  expect(text).toContain("Question: why?");
  expect(outline).toEqual(["Rain"]);
  expect(info).toMatchObject({ Title: "Rain", Language: "da" });
  expect([info.CreationDate, info.ModDate]).toEqual(Array(2).fill("D:20261123093000+00'00'"));
  expect(bytes.toString("latin1")).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
});

it("printPages gives the same bytes for the same page", async () => {
  const outs = [await makeOut("2018/01-one"), await makeOut("2018/01-one")];
  const printed = [];
  for (const out of outs) {
    await printPages(out, chromium);
    printed.push(await readFile(join(out, "2018/01-one.pdf"), "base64"));
  }
  expect(printed[0]).toBe(printed[1]);
});

it("printPages prints again only what has changed", async () => {
  const out = await makeOut("2018/01-one", "2018/02-two");
  await printPages(out, chromium);
  expect(await printPages(out, chromium)).toBe(0);
  await touch(join(out, "2018/02-two.pdf"), 1);
  expect(await printPages(out, chromium)).toBe(1);
});

it("printPages without a browser takes away only PDFs that are older than their page", async () => {
  const out = await makeOut("2018/01-one", "2018/02-two");
  await Promise.all(["one", "two"].map((_, at) => writeFile(pdfPath(out, at), "")));
  await writeFile(join(out, "2018/mine.pdf"), "");
  await touch(pdfPath(out, 0), 1);
  expect(await printPages(out)).toBe(0);
  expect(await findPdfs(out)).toEqual([join("2018", "02-two.pdf"), join("2018", "mine.pdf")]);
});

const pdfPath = (out: string, at: number) => join(out, "2018", `${["01-one", "02-two"][at]}.pdf`);
