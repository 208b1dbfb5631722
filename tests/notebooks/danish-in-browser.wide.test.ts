import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isBrowserMissing, openShelf, type Shelf } from "../notebook-press/publish/browser.ts";
import { findAxeFaults } from "../notebook-press/publish/find-axe-faults.ts";
import { danishPages, publishDanish } from "./made-up-years.ts";
import { pagePaths } from "./places.ts";
import { publishOnce } from "./publish-once.ts";
import { testTexts } from "./test-texts.ts";

const ours = pagePaths.filter((path) => path.startsWith("da/"));
const toPath = (place: string, name: string) => `${place}/${name}.html`;
const danish = danishPages.map((page) => toPath(...page));
const toFile = (kind: string, path: string) => `${kind}-${path.replaceAll("/", "-")}`;

let shelf: Shelf;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  const [published, made] = [await publishOnce(), await publishDanish()];
  const load = async (kind: string, out: string, path: string) =>
    [toFile(kind, path), await readFile(join(out, path), "utf8")] as const;
  const entries = await Promise.all([
    ...ours.map((path) => load("ours", published, path)),
    ...danish.map((path) => load("made-up", made, path)),
  ]);
  pages = new Map(entries);
  if (!isBrowserMissing) shelf = await openShelf(Object.fromEntries(entries));
}, 300_000);

afterAll(() => shelf?.close());

testTexts(danishPages, (place, name) => pages.get(toFile("made-up", toPath(place, name))) ?? "");

it.skipIf(isBrowserMissing).each(ours)(
  "%s has no fault that axe-core finds, and colors that can be read in the dark",
  async (path) => {
    const { page } = await shelf.open(toFile("ours", path));
    expect(await findAxeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findAxeFaults(page, "html", { colorsOnly: true })).toEqual([]);
  },
);

it.skipIf(isBrowserMissing).each(danish)(
  "the made-up page %s fits a phone, and has no fault that axe-core finds",
  async (path) => {
    const viewport = { width: 360, height: 800 };
    const { page, complaints } = await shelf.open(toFile("made-up", path), { viewport });
    expect(await findAxeFaults(page)).toEqual([]);
    const overflow = "document.documentElement.scrollWidth - window.innerWidth";
    expect(await page.evaluate<number>(overflow)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  },
);
