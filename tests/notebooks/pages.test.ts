import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isBrowserMissing, openShelf, type Shelf } from "../notebook-press/publish/browser.ts";
import { findAxeFaults } from "../notebook-press/publish/find-axe-faults.ts";
import { madeUpPages as names, publishMadeUp } from "./made-up-years.ts";
import { testTexts } from "./test-texts.ts";

const toFile = (place: string, name: string) => `${place.replace("/", "-")}-${name}.html`;

let shelf: Shelf;
let pages: Readonly<Record<string, string>>;

beforeAll(async () => {
  const out = await publishMadeUp();
  const files = names.map(async ([place, name]) => {
    const html = await readFile(join(out, place, `${name}.html`), "utf8");
    return [toFile(place, name), html] as const;
  });
  pages = Object.fromEntries(await Promise.all(files));
  if (!isBrowserMissing) shelf = await openShelf(pages);
}, 300_000);

afterAll(() => shelf?.close());

testTexts(names, (place, name) => pages[toFile(place, name)] ?? "");

it("the page of a year compares with the year before, if that gives a figure", () => {
  expect(pages["2019-01-overview.html"]).toContain("Companies, 2019 compared with 2018");
  expect(pages["da-2019-01-overview.html"]).toContain("Virksomheder, 2019 sammenlignet med 2018");
  for (const year of [2017, 2018])
    expect(pages[`${year}-01-overview.html`]).not.toContain("compared with");
});

it("the history follows the newest account", () => {
  const text = pages["all-years-05-history.html"]?.replaceAll(/<[^>]*>/g, "");
  expect(text).toContain(
    "Companies in all clusters and networks in 2019: 19,204, or 6.3% more than the 18,058 in 2018.",
  );
});

it("pages of an account read from a document say what is in doubt in their language, without its numbers", () => {
  expect(pages["2019-01-overview.html"]).toContain(
    "The document prints several numbers (line 24), and nobody has decided which is meant",
  );
  const danish = pages["da-2019-01-overview.html"] ?? "";
  expect(danish).toContain("Dokumentet trykker flere tal (linje 24)");
  expect(danish).toContain("Adressen kendes ikke: læst i filen udkast 3 til 12 års regnskab.txt");
});

// Danish is marked up as English is: `danish-in-browser.wide.test.ts` looks at it again.
const english = names.filter(([place]) => !place.startsWith("da/"));
it.skipIf(isBrowserMissing).each(english)("the page of %s %s fits a phone", async (place, name) => {
  const viewport = { width: 360, height: 800 };
  const { page, complaints } = await shelf.open(toFile(place, name), { viewport });
  // Others are marked up as these, and those of all years as ours, in `in-browser.test.ts`.
  if (["2017", "2019"].includes(place)) expect(await findAxeFaults(page)).toEqual([]);
  const overflow = "document.documentElement.scrollWidth - window.innerWidth";
  expect(await page.evaluate<number>(overflow)).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  // What is printed stands in five columns of text, and a history names long addresses.
  const wide = await page.evaluate<string[]>(
    `Array.from(document.querySelectorAll("main > * .table")).filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth).map((one) => one.getAttribute("aria-label"))`,
  );
  expect(wide.filter((label) => !/^Figures of /.test(label))).toEqual(
    place.endsWith("all-years") ? expect.anything() : [],
  );
});
