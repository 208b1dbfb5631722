import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { onTestFinished } from "vitest";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Whether there is no browser to test with. */
export const isBrowserMissing = !existsSync(executablePath);

if (isBrowserMissing)
  console.warn(
    `Skipping tests in a browser: no Chromium at "${executablePath}", set CHROMIUM to its path`,
  );

/** How Chromium is started: its software draws faster than one for a display that is not there. */
export const launchOptions = {
  executablePath,
  args: ["--no-sandbox", "--disable-background-networking", "--disable-gpu"],
};

/** A page opened from disk, and what it asked for and complained of. */
export interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** Pages of HTML in files of a temporary folder, and a browser that is offline. */
export interface Shelf {
  /** Opens a page until the end of the test. */
  readonly open: (file: string, options?: BrowserContextOptions) => Promise<Opened>;
  /** Opens a page until the shelf is closed. */
  readonly keep: (file: string) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export async function openShelf(files: Readonly<Record<string, string>>): Promise<Shelf> {
  const folder = await mkdtemp(join(tmpdir(), "publish-"));
  for (const [name, html] of Object.entries(files)) await writeFile(join(folder, name), html);
  const browser = await chromium.launch(launchOptions);
  const keep = (file: string, options?: BrowserContextOptions) =>
    openFile(browser, pathToFileURL(join(folder, file)).href, options);
  return {
    open: async (file, options) => {
      const opened = await keep(file, options);
      onTestFinished(() => opened.page.context().close());
      return opened;
    },
    keep,
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function openFile(browser: Browser, address: string, options?: BrowserContextOptions) {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, requests, complaints };
}
