import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { UsageError } from "../command/usage-error.ts";
import { writeAtomically } from "../notebook/write-atomically.ts";
import { maybeLoadRun } from "../run/run-record.ts";

interface PrintedPage {
  readonly path: string;
  /** When its notebook was run: the date of its PDF, so that the same run has the same one. */
  readonly time: Date;
}

/**
 * Prints as PDF each page whose PDF is missing or older than the page.
 * @param executablePath The browser to print with; without one the PDFs of pages that have
 *   changed are taken away, since they show what is no longer so.
 * @returns How many were printed.
 */
export async function printPages(out: string, executablePath?: string): Promise<number> {
  const pages = await findChangedPages(out);
  if (executablePath === undefined) {
    for (const { path } of pages) await rm(toPdfPath(path), { force: true });
    return 0;
  }
  if (pages.length === 0) return 0;
  const { chromium } = await loadPrinter();
  const args = ["--no-sandbox", "--disable-background-networking"];
  const browser = await chromium.launch({ executablePath, args });
  try {
    for (const page of pages) await printPage(browser, page);
  } finally {
    await browser.close();
  }
  return pages.length;
}

/**
 * Loads what drives the browser.
 * @throws {UsageError} If it is not installed, since it is an optional peer of this package.
 */
export async function loadPrinter(): Promise<typeof import("playwright-core")> {
  try {
    return await import("playwright-core");
  } catch (cause) {
    throw new UsageError("Cannot print pages as PDF: wanted playwright-core, installed beside", {
      cause,
    });
  }
}

/** Path of the PDF of a page. */
export const toPdfPath = (page: string): string => page.replace(/\.html$/, ".pdf");

/** Whether a page has a PDF that is at least as new. */
export async function isPrinted(page: string): Promise<boolean> {
  const printed = await stat(toPdfPath(page)).catch(() => undefined);
  return printed !== undefined && printed.mtimeMs >= (await stat(page)).mtimeMs;
}

/** Pages of run notebooks, in any folder, that have no PDF as new as they are. */
async function findChangedPages(out: string): Promise<readonly PrintedPage[]> {
  const names = (await readdir(out, { recursive: true })).filter((name) => /\.html$/.test(name));
  const pages = await Promise.all(
    names.toSorted().map(async (name) => {
      const path = join(out, name);
      const run = await maybeLoadRun(path.replace(/\.html$/, ".ipynb"));
      const isDone = run === undefined || (await isPrinted(path));
      return isDone ? [] : [{ path, time: new Date(run.record.time) }];
    }),
  );
  return pages.flat();
}

async function printPage(browser: Browser, { path, time }: PrintedPage): Promise<void> {
  const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    // Without an address links to files beside it lead nowhere, not into a folder of this machine.
    await page.setContent(await readFile(path, "utf8"));
    const paper = { preferCSSPageSize: true, printBackground: true };
    const pdf = await page.pdf({ ...paper, tagged: true, outline: true });
    await writeAtomically(toPdfPath(path), fixDates(pdf, time));
  } finally {
    await context.close();
  }
}

/**
 * A PDF as if it had been made at a time. Each date is written over with one of its length, so
 * that everything still lies where the PDF's own table says.
 */
export function fixDates(pdf: Uint8Array, time: Date): Uint8Array {
  const digits = time.toISOString().replace(/\D/g, "").slice(0, 14);
  const text = Buffer.from(pdf).toString("latin1");
  const fixed = text.replace(dates, (_, name, zone) => `/${name} (D:${digits}${toUtc(zone)})`);
  return Buffer.from(fixed, "latin1");
}

const dates = /\/(CreationDate|ModDate) \(D:\d{14}([+\-Z][\d']*)\)/g;

/** The offset of UTC, as long as another. */
const toUtc = (zone: string) => (zone === "Z" ? zone : "+00'00'".slice(0, zone.length));
