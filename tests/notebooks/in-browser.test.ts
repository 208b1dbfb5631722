import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isBrowserMissing, openShelf, type Shelf } from "../notebook-press/publish/browser.ts";
import { findAxeFaults } from "../notebook-press/publish/find-axe-faults.ts";
import { pagePaths } from "./places.ts";
import { publishOnce } from "./publish-once.ts";

const schemes = ["light", "dark"] as const;

let shelf: Shelf;

beforeAll(async () => {
  if (isBrowserMissing) return;
  const out = await publishOnce();
  const entries = pagePaths.map(async (path) => {
    const html = await readFile(join(out, path), "utf8");
    return [path.replaceAll("/", "-"), html] as const;
  });
  shelf = await openShelf(Object.fromEntries(await Promise.all(entries)));
});

afterAll(() => shelf?.close());

it.skipIf(isBrowserMissing).each(pagePaths)(
  "%s opens from disk without network, complaint, overflow or a fault that axe-core finds",
  async (path) => {
    const { page, requests, complaints } = await shelf.open(path.replaceAll("/", "-"));
    // 640 pixels is what a window of 1280 has at 200 % zoom.
    for (const width of [360, 640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = "document.documentElement.scrollWidth - window.innerWidth";
      expect(await page.evaluate<number>(overflow), `${width} pixels`).toBeLessThanOrEqual(0);
      const charts = page.locator("figure.chart svg:visible, figure svg:visible");
      if (!path.endsWith("index.html")) expect(await charts.count()).toBeGreaterThan(0);
    }
    // Danish is marked up as English is: `danish-in-browser.wide.test.ts` looks at it again.
    for (const colorScheme of path.startsWith("da/") ? [] : schemes) {
      await page.emulateMedia({ colorScheme });
      const colorsOnly = colorScheme === "dark";
      expect(await findAxeFaults(page, "html", { colorsOnly }), colorScheme).toEqual([]);
    }
    expect(requests.filter((address) => !address.startsWith("data:"))).toEqual([page.url()]);
    expect(complaints).toEqual([]);
  },
);
