import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Engine, isEngineMissing, launchEngine } from "../notebook-press/publish/engines.ts";
import { type OpenFolder, openFolder } from "../notebook-press/publish/open-folder.ts";
import { readAs } from "../notebook-press/publish/read-as.ts";
import { usePage } from "../notebook-press/publish/use-page.ts";
import { type Way, ways } from "../notebook-press/publish/ways.ts";
import { publishMadeUp } from "./made-up-years.ts";

const [overview, danish] = ["2018/01-overview.html", "da/2019/01-overview.html"];
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

/** Defines the tests that read pages in a browser, in every way in which they come to a reader. */
export function testReading(engine: Engine): void {
  let folder: OpenFolder;
  /** With scripts and without, once it is asked for. */
  const browsers = new Map<boolean, Promise<Browser>>();

  beforeAll(async () => {
    folder = await openFolder(await publishMadeUp());
  }, 300_000);

  afterAll(async () => {
    folder?.close();
    for (const browser of browsers.values()) await (await browser).close();
  }, 60_000);

  async function findBrowser(scripts: boolean): Promise<Browser> {
    const downloadPath = await mkdtemp(join(tmpdir(), "downloads-"));
    const browser = browsers.get(scripts) ?? launchEngine(engine, { scripts, downloadPath });
    browsers.set(scripts, browser);
    return browser;
  }

  it.skipIf(isEngineMissing(engine)).each(readings)(
    `a page is read %s in ${engine}, without a request or a complaint: %s`,
    async (name, file) => {
      const way: Way = ways[name];
      const own = folder.toAddress(file, { from: way.from });
      folder.asked.length = 0;
      // A preview that runs no scripts is that of a browser that does.
      const browser = await findBrowser(way.scripts || way.sandbox !== undefined);
      const reading = await readAs(browser, folder.toAddress(file, way), way);
      await usePage(reading, way.scripts);
      expect(folder.asked).toEqual(way.from === "disk" ? [] : [`/${file}`]);
      expect(reading.requests.filter((address) => address !== own)).toEqual([]);
      expect(reading.complaints).toEqual([]);
      await reading.page.close();
    },
  );
}
