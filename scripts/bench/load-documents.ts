import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

/** What a careful person reads in a test document. */
export interface Truth {
  readonly year: number;
  readonly population: string;
  /** What makes it hard, in words. */
  readonly traps: string;
  /** Printed forms, by indicator. */
  readonly found: Readonly<Record<string, string>>;
  /** Indicators that nobody could take without asking. */
  readonly doubtful: readonly string[];
}

/** A test document with what it says. */
export interface TestDocument {
  readonly name: string;
  readonly path: string;
  readonly isPrinted: boolean;
  readonly truth: Truth;
}

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Whether there is no browser to print with. */
export const isPrinterMissing = !existsSync(executablePath);

/**
 * All test documents, by name; then those pages that are to be read as PDF, if there is a browser.
 * @param temporary Folder for the PDFs.
 */
export async function loadDocuments(
  folder: string,
  temporary: string,
): Promise<readonly TestDocument[]> {
  const documents = globSync("**/*.{txt,md,html}", { cwd: folder })
    .toSorted()
    .map((file): TestDocument => {
      const path = join(folder, file);
      const truth = JSON.parse(readFileSync(path.replace(/\.\w+$/, ".json"), "utf8"));
      return { name: basename(file), path, isPrinted: file.includes("printed"), truth };
    });
  const texts = documents.filter(({ isPrinted }) => !isPrinted);
  const pages = documents.filter(({ isPrinted }) => isPrinted);
  return [...texts, ...(isPrinterMissing ? [] : await print(pages, temporary))];
}

async function print(pages: readonly TestDocument[], folder: string) {
  const args = ["--no-sandbox", "--disable-background-networking"];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    const printed: TestDocument[] = [];
    for (const document of pages) {
      const path = join(folder, document.name.replace(/\.html$/, ".pdf"));
      await page.goto(pathToFileURL(document.path).href);
      await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
      printed.push({ ...document, path });
    }
    return printed;
  } finally {
    await browser.close();
  }
}
