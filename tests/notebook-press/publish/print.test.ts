import { afterAll, beforeAll, expect, it as test } from "vitest";
import { renderPage } from "../../../lib/notebook-press/src/publish/index.ts";
import { isBrowserMissing, type Opened, openShelf, type Shelf } from "./browser.ts";
import { loadRain } from "./cases.ts";
import { readPdf } from "./read-pdf.ts";

const it = test.skipIf(isBrowserMissing);
const noScript = { javaScriptEnabled: false };

let shelf: Shelf;
/** What a reader with scripts prints, for all who only read it. */
let paper: Awaited<ReturnType<typeof print>>;

beforeAll(async () => {
  if (isBrowserMissing) return;
  const footer = [{ label: "Source", value: "Rain record", href: "https://example.org/rain" }];
  shelf = await openShelf({
    "rain.html": await renderPage(loadRain(), { fileName: "01-rain.ipynb", footer }),
  });
  paper = await print(await shelf.keep("rain.html"));
});

afterAll(() => shelf?.close());

/** The page as paper, with every fold open. */
async function print({ page }: Opened) {
  for (const summary of await page.locator("main details summary").all()) await summary.click();
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

it.each([
  ["with scripts", () => paper],
  ["without", async () => print(await shelf.open("rain.html", noScript))],
])("paper holds a note for each origin, once (%s)", async (_, load) => {
  const { text } = await load();
  expect(text.match(/Where the figures come from/g)).toHaveLength(1);
  expect(text.match(/Rain record 2018, table 3, row Askov/g)).toHaveLength(1);
  expect(text).not.toContain("Where this figure comes from");
});

it("paper holds no code, even where its fold is open", () => {
  const { text } = paper;
  expect(text).not.toContain("const year");
  expect(text).toContain("Rain in four towns");
});

it("paper spells out where links lead", () => {
  const { text } = paper;
  expect(text).toContain("(https://example.org/rain)");
});

it("every sheet of paper has the title and its number at the foot", () => {
  const { pages } = paper;
  expect(pages.length).toBeGreaterThan(1);
  for (const [at, page] of pages.entries()) {
    expect(page).toContain("Rain in four towns");
    expect(page).toContain(`${at + 1} / ${pages.length}`);
  }
});

it("the number of a figure is that of its note", async () => {
  const { page } = await shelf.open("rain.html");
  await page.emulateMedia({ media: "print" });
  const notes = await page.locator(".notes > .origin").all();
  const ids = await Promise.all(notes.map((note) => note.getAttribute("id")));
  const marks = page.locator("a.note");
  expect(await marks.count()).toBeGreaterThan(1);
  for (const mark of await marks.all()) {
    const number = Number(await mark.getAttribute("data-note"));
    expect(await mark.isVisible()).toBe(true);
    expect(await mark.getAttribute("href")).toBe(`#${ids[number - 1]}`);
  }
});

it("a screen shows no numbers of notes, and no reader of screens reads them", async () => {
  const { page } = await shelf.open("rain.html");
  expect(await page.locator("a.note:visible, .origins h2:visible").count()).toBe(0);
  expect(await page.getByRole("heading", { name: "Where the figures come from" }).count()).toBe(0);
  expect(await page.locator("main").innerText()).toContain("Askov had 812 mm of rain, which");
});

it("paper has the note of an origin that is open", async () => {
  const { page } = await shelf.open("rain.html");
  await page.getByRole("button", { name: "812 mm" }).click();
  const { text } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(text).toMatch(/Where the figures come from 1 812 mm, printed/);
});

it("a heading of paper stays with what follows it", () => {
  const { pages } = paper;
  const page = pages.find((text) => text.includes("Where the figures come from"));
  expect(page).toMatch(/Where the figures come from\s+1\s+\S/);
});
