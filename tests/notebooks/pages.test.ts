import { execFile } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { auditPage } from "../../lib/notebook-press/src/audit/audit-page.ts";
import { loadAccount } from "../../lib/performance-account/src/account/load.ts";
import { fromSources } from "../from-sources.ts";
import { isBrowserMissing, openShelf, type Shelf } from "../notebook-press/publish/browser.ts";
import {
  type Engine,
  engines,
  isEngineMissing,
  launchEngine,
} from "../notebook-press/publish/engines.ts";
import { findAxeFaults } from "../notebook-press/publish/find-axe-faults.ts";
import { type OpenFolder, openFolder } from "../notebook-press/publish/open-folder.ts";
import { readAs } from "../notebook-press/publish/read-as.ts";
import { usePage } from "../notebook-press/publish/use-page.ts";
import { type Way, ways } from "../notebook-press/publish/ways.ts";
import {
  makeDataFolder,
  toAccountText,
  toSourcesText,
} from "../performance-account/account/data-folder.ts";
import { findEnglish, findPageTexts } from "./find-english.ts";
import { notebookNames } from "./run-in-process.ts";
import { asAmounts, keep, toPrinted } from "./subsets.ts";

const printed = toPrinted(await loadAccount(2018));
const accounts = {
  2017: { ...printed, ...asAmounts },
  2018: keep(printed, ["companies", "companies_courses", "certified_gold"]),
  2019: { companies: "" },
};
const years = Object.keys(accounts);
const places = [...years, ...years.map((year) => `da/${year}`)];
/** The notebooks that speak of all years have a folder of their own. */
const ofAllYears = ["05-history", "06-programmes"];
const ofYear = notebookNames.filter((name) => !ofAllYears.includes(name));
const names = [
  ...places.flatMap((place) => ofYear.map((name) => [place, name] as const)),
  ...["all-years", "da/all-years"].flatMap((place) =>
    ofAllYears.map((name) => [place, name] as const),
  ),
];
const toFile = (place: string, name: string) => `${place.replace("/", "-")}-${name}.html`;

let out: string;
let folder: OpenFolder;
let shelf: Shelf;
/** One for each engine, with scripts and without, once it is asked for. */
const browsers = new Map<string, Promise<Browser>>();
let pages: Readonly<Record<string, string>>;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "out-"));
  const data = await makeDataFolder(
    Object.fromEntries(
      Object.entries(accounts).map(([year, some]) => [year, toAccountText(some, `s${year}`)]),
    ),
    toSourcesText(Object.fromEntries(years.map((year) => [`s${year}`, { year: Number(year) }]))),
  );
  const args = [
    fromSources,
    "scripts/start.ts",
    "--data",
    data,
    "--out",
    out,
    "--year",
    "all",
    "--lang",
    "all",
  ];
  await promisify(execFile)(process.execPath, [...args, "--kernel", "deno"]);
  const files = names.map(async ([place, name]) => {
    const html = await readFile(join(out, place, `${name}.html`), "utf8");
    return [toFile(place, name), html] as const;
  });
  pages = Object.fromEntries(await Promise.all(files));
  if (!isBrowserMissing) shelf = await openShelf(pages);
  folder = await openFolder(out);
}, 300_000);

afterAll(async () => {
  await shelf?.close();
  folder?.close();
  for (const browser of browsers.values()) await (await browser).close();
}, 60_000);

it.each(names)("pages of %s have no text that was left over: %s", (place, name) => {
  const html = pages[toFile(place, name)]?.replaceAll(/<(style|script|details)[\s\S]*?<\/\1>/g, "");
  expect(html).toContain("<h2");
  expect(html?.replaceAll(/<[^>]*>/g, "")).not.toMatch(
    /undefined|NaN|\bnull\b|Infinity|not given ÷/,
  );
  expect(html?.match(/aria-label="[^"]*(?:undefined|NaN|null)[^"]*"/g)).toBeNull();
  expect(html).not.toMatch(/<caption><\/caption>|<tbody><\/tbody>/);
});

it.each(names.filter(([place]) => place.startsWith("da/")))(
  "the page of %s is in Danish: %s",
  (place, name) => {
    const html = pages[toFile(place, name)] ?? "";
    expect(html).toContain('<html lang="da">');
    expect(findEnglish(findPageTexts(html))).toEqual([]);
  },
);

it.each(names)("the page of %s has no number that cannot be followed: %s", (place, name) => {
  const { numbers, faults } = auditPage(pages[toFile(place, name)] ?? "", name);
  expect(faults).toEqual([]);
  expect(numbers).toBeGreaterThan(10);
});

it("the page of a year compares with the year before, and the first year's with none", () => {
  expect(pages["2018-01-overview.html"]).toContain("Companies, 2018 compared with 2017");
  expect(pages["da-2018-01-overview.html"]).toContain("Virksomheder, 2018 sammenlignet med 2017");
  for (const year of [2017, 2019])
    expect(pages[`${year}-01-overview.html`]).not.toContain("compared with");
});

it.skipIf(isBrowserMissing).each(names)(
  "the page of %s %s has no fault that axe-core finds, and fits a phone",
  async (place, name) => {
    const viewport = { width: 360, height: 800 };
    const { page, complaints } = await shelf.open(toFile(place, name), {
      ...{ viewport, bypassCSP: true },
    });
    expect(await findAxeFaults(page)).toEqual([]);
    const overflow = "document.documentElement.scrollWidth - window.innerWidth";
    expect(await page.evaluate<number>(overflow)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    // What is printed stands in five columns of text, and a history names long addresses.
    const wide = await page.evaluate<string[]>(
      `Array.from(document.querySelectorAll("main > * .table")).filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth).map((one) => one.getAttribute("aria-label"))`,
    );
    expect(wide.filter((label) => !/^(Figures of|Tal fra) /.test(label))).toEqual(
      place.endsWith("all-years") ? expect.anything() : [],
    );
    await page.context().close();
  },
);

function findBrowser(engine: Engine, scripts: boolean): Promise<Browser> {
  const key = `${engine} ${scripts}`;
  const browser = browsers.get(key) ?? launchEngine(engine, { scripts, downloadPath: out });
  browsers.set(key, browser);
  return browser;
}

const [overview, danish] = ["2018/01-overview.html", "da/2018/01-overview.html"];
const allYears = "all-years/06-programmes.html";
/** Each way, with pages that differ in what they have. */
const readings = [
  ["from disk", overview],
  ["from disk", danish],
  ["from disk", allYears],
  ["from disk", "index.html"],
  ["from a server, on a phone", danish],
  ["from a server, on a phone", "index.html"],
  ["in a preview with an origin of its own", overview],
  ["in a preview with an origin of its own", allYears],
  ["in a preview that runs no scripts", overview],
  ["in a preview that runs no scripts", "index.html"],
  ["from disk, with scripts off", danish],
  ["from disk, with scripts off", allYears],
] as const;

for (const engine of engines)
  it.skipIf(isEngineMissing(engine)).each(readings)(
    `a page is read %s in ${engine}, without a request or a complaint: %s`,
    async (name, file) => {
      const way: Way = ways[name];
      const own = folder.toAddress(file, { from: way.from });
      folder.asked.length = 0;
      // A preview that runs no scripts is that of a browser that does.
      const browser = await findBrowser(engine, way.scripts || way.sandbox !== undefined);
      const reading = await readAs(browser, folder.toAddress(file, way), way);
      await usePage(reading, way.scripts);
      expect(folder.asked).toEqual(way.from === "disk" ? [] : [`/${file}`]);
      expect(reading.requests.filter((address) => address !== own)).toEqual([]);
      expect(reading.complaints).toEqual([]);
      await reading.page.close();
    },
  );
