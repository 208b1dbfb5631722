import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, it as test } from "vitest";
import { renderPage } from "../../../lib/notebook-press/src/publish/index.ts";
import { toCodeCell, toDisplay, toNotebook, toTextCell } from "./cases.ts";
import { isEngineMissing, launchEngine } from "./engines.ts";
import { makeChartNotebook } from "./make-chart-notebook.ts";
import { readAs } from "./read-as.ts";
import { readPdf } from "./read-pdf.ts";
import { ways } from "./ways.ts";

const it = test.skipIf(isEngineMissing("firefox"));

const words = "It rained in most of the towns for most of the year, and more than in others. ";
const sections = Array.from({ length: 30 }, (_, at) => `## Town ${at}\n\n${words.repeat(5)}`);
const cells = '<td>companies</td><td class="number">494,000,000</td>';
const table = `<table><tbody><tr><th>Companies</th>${cells}${cells}</tr></tbody></table>`;

let browser: Browser;
let folder: string;
let address: string;

beforeAll(async () => {
  if (isEngineMissing("firefox")) return;
  folder = await mkdtemp(join(tmpdir(), "firefox-"));
  const notebook = toNotebook(
    toTextCell("# Rain"),
    toCodeCell({ outputs: [toDisplay({ "text/html": table })] }),
    ...sections.map((section) => toTextCell(section)),
  );
  const file = join(folder, "rain.html");
  await writeFile(file, await renderPage(notebook, { fileName: "01-rain.ipynb" }));
  address = pathToFileURL(file).href;
  browser = await launchEngine("firefox", { downloadPath: folder });
}, 60_000);

afterAll(() => browser?.close());

it("the contents follow a reader of Firefox who jumps over sections", async () => {
  const { evaluate, until } = await readAs(browser, address, ways["from disk"]);
  const current = "document.querySelector('nav.contents [aria-current]').textContent";
  expect(await evaluate(current)).toBe("Town 0");
  await evaluate("scrollTo(0, 1e6)");
  await until(`Number(${current}.slice(5)) > 26`);
  await evaluate("scrollTo(0, 0)");
  await until(`${current} === "Town 0"`);
});

it("Firefox parts no short word of a table on a phone", async () => {
  const { evaluate } = await readAs(browser, address, ways["from a server, on a phone"]);
  const count =
    "[...document.querySelectorAll('th, td')].map((cell) => { const range = document.createRange(); range.selectNodeContents(cell); return range.getClientRects().length; })";
  expect(await evaluate(count)).toEqual([1, 1, 1, 1, 1]);
});

it.each([
  ["csv", "a[download]", /Financing per participating company/],
  ["svg", "button[data-save=svg]", /^<svg[\s\S]*@font-face[\s\S]*Source: Performance/],
  ["png", "button[data-save=png]", /^\S{0,2}PNG/],
])("Firefox saves a chart as %s from disk", async (ending, selector, content) => {
  const file = join(folder, "02-funding.html");
  await writeFile(
    file,
    await renderPage(await makeChartNotebook(), { fileName: "02-funding.ipynb" }),
  );
  const { press } = await readAs(browser, pathToFileURL(file).href, ways["from disk"]);
  await press(`.downloads ${selector}`);
  const read = async () => {
    const name = (await readdir(folder)).find((one) => one.endsWith(`.${ending}`));
    return name?.startsWith("02-funding-") ? readFile(join(folder, name), "utf8") : "";
  };
  await expect.poll(read, { timeout: 20_000 }).toMatch(content);
});

it("no sheet that Firefox prints ends with a heading", async () => {
  const { page } = await readAs(browser, address, ways["from disk"]);
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeGreaterThan(3);
  for (const text of pages) expect(text.trim()).not.toMatch(/Town \d+$/);
});
