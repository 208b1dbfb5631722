import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it as test } from "vitest";
import { renderIndex } from "../../../lib/notebook-press/src/publish/index.ts";
import { isBrowserMissing, type Opened, openShelf, type Shelf } from "./browser.ts";
import { findFaintTexts } from "./contrast.ts";
import { findAxeFaults } from "./find-axe-faults.ts";
import { makeYear } from "./make-figures.ts";
import { readPdf } from "./read-pdf.ts";

const it = test.skipIf(isBrowserMissing);

let shelf: Shelf;
/** A page that many searches share: each takes the place of the one before. */
let searched: Opened;

beforeAll(async () => {
  if (isBrowserMissing) return;
  const years = [makeYear(2017), makeYear(2018)];
  shelf = await openShelf({
    "index.html": renderIndex({ title: "Accounts", intro: "All years", years }),
    "da.html": renderIndex({ title: "Regnskaber", lang: "da", years }),
  });
  searched = await shelf.keep("index.html");
});

afterAll(() => shelf?.close());

const wide = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 360, height: 740 } };
const noScript = { javaScriptEnabled: false };
const dark = { colorScheme: "dark" } as const;

const field = (page: Page) => page.getByRole("searchbox", { name: "Search all figures" });
const status = (page: Page) => page.getByRole("status");
const focused = (page: Page) => page.locator(":focus");
const visibleRows = (page: Page) => page.locator(".figures tbody tr:visible");
const listFound = async (page: Page) => {
  const labels = await visibleRows(page).locator("th").allTextContents();
  return [...new Set(labels)];
};

it.each([
  ["18058", ["Participating companies"]],
  ["18.058", ["Participating companies"]],
  ["18,058", ["Participating companies"]],
  ["18 058", ["Participating companies"]],
  ["18.0", ["Participating companies"]],
  ["18", ["Participating companies", "New ideas"]],
  ["9.9", ["Møder på Ærø og i Århus"]],
  ["9,9", ["Møder på Ærø og i Århus"]],
  ["494 mio", ["Total financing"]],
  ["494.000.000", ["Total financing"]],
  ["494,000,000", ["Total financing"]],
  ["million", ["Total financing"]],
  ["COMPANIES", ["Participating companies"]],
  ["moder aero arhus", ["Møder på Ærø og i Århus"]],
  ["MØDER ÅRHUS", ["Møder på Ærø og i Århus"]],
  ["not given", ["State"]],
  ["ideas things", ["New ideas"]],
  ["058", []],
  ["nothing like this", []],
])("the search for %j finds %j", async (query, labels) => {
  const { page, complaints } = searched;
  await field(page).fill(query);
  expect(await listFound(page)).toEqual(labels);
  const found = labels.length > 0 ? `${labels.length * 2} of 10 figures` : "No figure matches";
  expect(await status(page).textContent()).toBe(found);
  expect(complaints).toEqual([]);
});

it("the search for a year and a word finds the figure of that year", async () => {
  const { page } = await shelf.open("index.html");
  await field(page).fill("2017 ideas");
  expect(await visibleRows(page).locator("a").getAttribute("href")).toBe(
    "2017/01-one.html#results",
  );
});

it("the search hides what is not asked for and gives it back", async () => {
  const { page } = await shelf.open("index.html");
  const tiles = page.locator(".glance").first();
  await page.locator(".figures summary").first().click();
  await field(page).fill("ideas");
  expect(await tiles.isVisible()).toBe(false);
  expect(await page.locator(".figures details[open]").count()).toBe(2);
  await field(page).fill("");
  expect(await tiles.isVisible()).toBe(true);
  expect(await page.locator(".figures details[open]").count()).toBe(1);
  expect(await status(page).textContent()).toBe("");
});

it("the keyboard goes through what is found, opens it and clears the field", async () => {
  const { page } = await shelf.open("index.html");
  const keys = page.keyboard;
  await field(page).focus();
  await keys.type("things");
  await keys.press("ArrowDown");
  expect(await focused(page).textContent()).toBe("Participating companies");
  await keys.press("ArrowDown");
  expect(await focused(page).textContent()).toBe("Møder på Ærø og i Århus");
  await keys.press("ArrowUp");
  await keys.press("ArrowUp");
  expect(await focused(page).getAttribute("id")).toBe("search");
  await keys.press("ArrowDown");
  await keys.press("Escape");
  expect(await focused(page).getAttribute("id")).toBe("search");
  expect(await field(page).inputValue()).toBe("");
});

it.each([["Enter"], ["ArrowDown", "Enter"], ["ArrowDown", "ArrowDown", "ArrowUp", "Enter"]])(
  "the keys %s open the page of the first figure found",
  async (...keys) => {
    const { page } = await shelf.open("index.html");
    const asked = page.waitForRequest(/01-one/);
    await field(page).fill("18058");
    for (const key of keys) await page.keyboard.press(key);
    expect((await asked).url()).toMatch(/\/2018\/01-one\.html/);
  },
);

it("Enter with nothing typed stays on the index", async () => {
  const { page, requests } = await shelf.open("index.html");
  await field(page).press("Enter");
  expect(requests.filter((address) => !address.startsWith("data:"))).toHaveLength(1);
});

it.each([
  ["a tile", ".glance .figure", {}],
  ["a tile", ".glance .figure", noScript],
  ["a row", ".figures .figure", noScript],
])("the figure of %s opens its origin (%s, %o)", async (_, selector, options) => {
  const { page } = await shelf.open("index.html", options);
  await page.locator(".figures summary").first().click();
  const figure = page.locator(selector).filter({ hasText: "18,058" }).first();
  await figure.press("Enter");
  const origin = page.getByRole("dialog", { name: "Where this figure comes from" });
  expect(await origin.innerText()).toContain("printed “18.058”");
  await page.keyboard.press("Escape");
  await origin.waitFor({ state: "hidden" });
  expect(await focused(page).textContent()).toBe("18,058");
});

it("a row that has no tile opens its origin in brief", async () => {
  const { page } = await shelf.open("index.html");
  await field(page).fill("2018 ideas");
  await visibleRows(page).getByRole("button", { name: "185" }).click();
  const origin = page.getByRole("dialog", { name: "Where this figure comes from" });
  expect(await origin.innerText()).toMatch(/^New ideas: printed “185”\s+Account 2018$/);
});

it("without scripts there is no field, and every figure is there, folded by year", async () => {
  const { page, complaints } = await shelf.open("index.html", noScript);
  expect(await page.locator("#search").isVisible()).toBe(false);
  const folds = page.locator(".figures summary");
  expect(await folds.allInnerTexts()).toEqual(["2018 Account 2018", "2017 Account 2017"]);
  for (const fold of await folds.all()) await fold.click();
  expect(await visibleRows(page).count()).toBe(10);
  expect(complaints).toEqual([]);
});

it.each([
  ["index.html", wide],
  ["index.html", { ...narrow, ...dark }],
  ["da.html", { ...wide, ...dark }],
])("%s has no fault that axe-core finds, before and in a search (%o)", async (file, options) => {
  const { page } = await shelf.open(file, { ...options, bypassCSP: true });
  for (const query of ["", "a"]) {
    await page.locator("#search").fill(query);
    expect(await findAxeFaults(page)).toEqual([]);
    expect(await findFaintTexts(page)).toEqual([]);
  }
});

it.each([wide, narrow])(
  "the index never scrolls sideways, in a search neither (%o)",
  async (options) => {
    const { page } = await shelf.open("index.html", options);
    for (const query of ["", "a"]) {
      await field(page).fill(query);
      const over = "document.documentElement.scrollWidth - window.innerWidth";
      expect(await page.evaluate<number>(over)).toBe(0);
    }
  },
);

it("the index on paper has tiles with notes, without the field and folded tables", async () => {
  const { page } = await shelf.open("index.html");
  const { text } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(text).not.toMatch(/Search all figures|All figures|figures\.csv/);
  expect(text.match(/printed “18\.058”/g)).toHaveLength(2);
  expect(text).not.toContain("printed “185”");
});

it("the Danish index has Danish words", async () => {
  const { page } = await shelf.open("da.html");
  await page.getByRole("searchbox", { name: "Søg i alle tal" }).fill("18.058");
  expect(await status(page).textContent()).toBe("2 af 10 tal");
  expect(await page.locator(".figures thead").first().innerText()).toMatch(
    /Tal\s+Værdi\s+Som trykt/,
  );
});
