import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { TestDocument } from "./load-documents.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Whether there is no browser to print with. */
export const isPrinterMissing = !existsSync(executablePath);

/**
 * Prints pages as PDF into a folder.
 * @returns Paths of the PDFs, in the order of the pages.
 */
export async function printPdfs(
  documents: readonly TestDocument[],
  folder: string,
): Promise<readonly string[]> {
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage();
    const paths: string[] = [];
    for (const { name, path } of documents) {
      const printed = join(folder, name.replace(/\.html$/, ".pdf"));
      await page.goto(pathToFileURL(path).href);
      await page.pdf({ path: printed, preferCSSPageSize: true, printBackground: true });
      paths.push(printed);
    }
    return paths;
  } finally {
    await browser.close();
  }
}
