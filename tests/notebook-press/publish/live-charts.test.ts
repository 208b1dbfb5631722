import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it as test } from "vitest";
import { renderPage } from "../../../lib/notebook-press/src/publish/index.ts";
import { darkColors } from "../../../lib/performance-account/src/charts/theme.ts";
import { isBrowserMissing, openShelf, type Shelf } from "./browser.ts";
import { findAxeFaults } from "./find-axe-faults.ts";
import { makeChartNotebook } from "./make-chart-notebook.ts";

const it = test.skipIf(isBrowserMissing);
const wide = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 360, height: 740 } };

const notebook = await makeChartNotebook();
const pageOptions = { fileName: "02-funding.ipynb", darkColors };
const live = await renderPage(notebook, pageOptions);
const still = await renderPage(notebook, { ...pageOptions, static: true });

let shelf: Shelf;

beforeAll(async () => {
  const preview =
    '<!doctype html><iframe sandbox="allow-scripts" src="live.html" style="height: 9000px"></iframe>';
  const files = { "live.html": live, "still.html": still, "preview.html": preview };
  if (!isBrowserMissing) shelf = await openShelf(files);
});

afterAll(() => shelf?.close());

const chart = (page: Page, at = 0) => page.locator("figure.chart").nth(at);
const holder = (page: Page, at = 0) => chart(page, at).locator(".live:not(.waiting):visible");
const tip = (page: Page) => page.locator(".tip");
const origin = (page: Page) => page.locator(".origin:popover-open");

/** A page on which every chart that can has come to life. */
async function openLive(options: BrowserContextOptions = wide, file = "live.html") {
  const opened = await shelf.open(file, options);
  for (const at of [0, 1]) await holder(opened.page, at).waitFor();
  return opened;
}

it("a page draws its charts anew without a request or a complaint", async () => {
  const { page, requests, complaints } = await openLive();
  expect(requests.filter((address) => !/^(data|blob):/.test(address))).toEqual([page.url()]);
  expect(complaints).toEqual([]);
  expect(live).toContain("script-src 'sha256-");
  expect(live).not.toContain("unsafe-eval");
});

it.each([wide, narrow])(
  "a chart that comes to life stays where and as large as it was (%o)",
  async (options) => {
    const measure = (page: Page) =>
      page.evaluate<unknown>(
        "[...document.querySelectorAll('figure.chart .drawing svg')].filter((svg) => svg.checkVisibility()).map((svg) => { const { x, y, width, height } = svg.getBoundingClientRect(); return [x, y + scrollY, width, height].map(Math.round); })",
      );
    const before = await measure((await shelf.open("still.html", options)).page);
    expect(await measure((await openLive(options)).page)).toEqual(before);
  },
);

it("charts come to life in a preview that scrolls past them", async () => {
  const { page } = await shelf.open("preview.html", { viewport: { width: 1280, height: 300 } });
  const charts = page.frameLocator("iframe").locator(".live:not(.waiting):visible");
  for (const at of [0, 1]) await charts.nth(at).waitFor({ timeout: 5000 });
});

it("a chart whose data are elsewhere stays a drawing", async () => {
  const { page } = await openLive();
  expect(await chart(page, 2).locator(".live").count()).toBe(0);
  expect(await chart(page, 2).locator("svg").isVisible()).toBe(true);
});

it("a mouse on a mark shows its data, and a click opens where its figure comes from", async () => {
  const { page, complaints } = await openLive();
  const bar = holder(page).locator("[aria-roledescription=bar]").first();
  await bar.hover();
  expect(await tip(page).textContent()).toMatch(/DKK 27,400/);
  expect(await holder(page).locator(".lit").count()).toBe(1);
  await bar.click();
  await origin(page).waitFor();
  expect(await origin(page).textContent()).toMatch(/DKK 494 million ÷ 18,058/);
  await page.keyboard.press("Escape");
  await tip(page).waitFor({ state: "hidden" });
  expect(complaints).toEqual([]);
});

it("the keyboard walks the marks, opens an origin and closes what is shown", async () => {
  const { page } = await openLive();
  await holder(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await tip(page).textContent()).toMatch(/DKK 71,900/);
  expect(await chart(page).locator("[role=status]").textContent()).toMatch(/Value: DKK 71,900/);
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await origin(page).waitFor();
  expect(await origin(page).textContent()).toMatch(/DKK 494 million ÷ 18,058/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowDown");
  await tip(page).waitFor();
  await page.keyboard.press("Escape");
  expect(await tip(page).isVisible()).toBe(false);
});

it("a finger on a mark shows its data with a figure to press", async () => {
  const { page } = await openLive({ ...narrow, hasTouch: true });
  await holder(page).locator("[aria-roledescription=bar]").last().tap();
  await tip(page).getByRole("button").tap();
  await origin(page).waitFor();
});

it("a chart of a stranger shows what its tooltip says", async () => {
  const { page } = await openLive();
  await holder(page, 1).locator("[aria-roledescription=bar]").first().hover();
  expect(await tip(page).textContent()).toBe("townAskovmm812");
});

it.each([wide, { ...wide, javaScriptEnabled: false }])(
  "under a chart its data stand in a table, and are saved as CSV (%o)",
  async (options) => {
    const { page } = await shelf.open("live.html", { ...options, acceptDownloads: true });
    await chart(page).locator("summary").click();
    const row = chart(page).locator("tbody tr").first();
    expect(await row.locator("th[scope=row]").textContent()).toBe(
      "Financing per participating company",
    );
    await row.getByRole("button").first().click();
    await origin(page).waitFor();
    await page.keyboard.press("Escape");
    const saved = page.waitForEvent("download");
    await chart(page)
      .getByRole("link", { name: /^Download CSV/ })
      .click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/^02-funding-what-the-financing-.*\.csv$/);
    expect(readFileSync(await download.path(), "utf8")).toContain(
      "Financing per participating company",
    );
  },
);

it.each<[string, RegExp]>([
  ["SVG", /^<svg[\s\S]*@font-face[\s\S]*fill="#fff"[\s\S]*Source: Performance/],
  ["PNG", /^\S{0,2}PNG/],
])("a chart is saved as %s in full, offline", async (format, content) => {
  const { page, complaints } = await openLive({ ...wide, acceptDownloads: true });
  const saved = page.waitForEvent("download");
  await chart(page)
    .getByRole("button", { name: `Download ${format}` })
    .click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
  expect(readFileSync(await download.path(), "utf8")).toMatch(content);
  expect(complaints).toEqual([]);
});

it("a page without scripts has no dead buttons", async () => {
  const { page } = await shelf.open("live.html", { ...wide, javaScriptEnabled: false });
  expect(await page.locator("button[data-save]:visible, .theme:visible").count()).toBe(0);
  expect(await chart(page).locator(".drawing:visible svg").count()).toBe(1);
});

const ground = "getComputedStyle(document.documentElement).backgroundColor";

it("the colors that a reader chooses hold, also on the next page and in the charts", async () => {
  const { page } = await openLive();
  const light = await page.evaluate<string>(ground);
  await page.getByRole("combobox", { name: "Colors" }).selectOption("dark");
  const dark = await page.evaluate<string>(ground);
  expect(dark).not.toBe(light);
  await page.goto(page.url().replace("live.html", "still.html"));
  expect(await page.evaluate<string>(ground)).toBe(dark);
  await page.getByRole("combobox", { name: "Colors" }).selectOption("");
  expect(await page.evaluate<string>(ground)).toBe(light);
});

it.each([wide, narrow, { ...wide, colorScheme: "dark" } as const])(
  "a page with live charts has no fault that axe-core finds (%o)",
  async (options) => {
    const { page } = await openLive({ ...options, bypassCSP: true });
    await chart(page).locator("summary").click();
    await holder(page).focus();
    await page.keyboard.press("ArrowDown");
    expect(await findAxeFaults(page)).toEqual([]);
  },
);

test("a page with live charts has at most 1.2 MB, one with drawings 300 kB and no program", () => {
  expect(live.length).toBeLessThan(1_200_000);
  expect(still.length).toBeLessThan(300_000);
  expect(still).not.toMatch(/ data-chart=| id="charts_data"/);
});
