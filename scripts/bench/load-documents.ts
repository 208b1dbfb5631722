import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";

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
  /** Whether it is a page that is to be printed as a PDF first. */
  readonly isPrinted: boolean;
  readonly truth: Truth;
}

/** All test documents, by name. */
export async function loadDocuments(folder: string): Promise<readonly TestDocument[]> {
  const files = await readdir(folder, { recursive: true });
  const texts = files.filter((file) => [".txt", ".md", ".html"].includes(extname(file)));
  return Promise.all(
    texts.sort().map(async (file) => {
      const path = join(folder, file);
      const truth = await readFile(path.replace(/\.\w+$/, ".json"), "utf8");
      const isPrinted = file.includes("printed");
      return { name: basename(file), path, isPrinted, truth: JSON.parse(truth) as Truth };
    }),
  );
}
