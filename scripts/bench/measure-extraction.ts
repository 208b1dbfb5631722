import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { extractAccount, loadDocument } from "account-reader";
import { formatNumber, show, table } from "performance-account";
import { judgeDraft } from "./judge-draft.ts";
import { isPrinterMissing, loadDocuments } from "./load-documents.ts";

const folder = join(import.meta.dirname, "../../tests/fixtures/documents/accounts");

/** Measures how right and how complete the reading of documents is, and shows it as a table. */
export async function measureExtraction(): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), "documents-"));
  try {
    if (isPrinterMissing) process.stdout.write("Left out the PDFs: no Chromium to print them\n");
    const rows: Row[] = [];
    const faults: string[] = [];
    for (const { path, truth } of await loadDocuments(folder, temporary)) {
      const start = performance.now();
      const draft = extractAccount(await loadDocument(path), { year: truth.year });
      const milliseconds = performance.now() - start;
      const { wrong, lost, ...counts } = judgeDraft(draft, truth);
      const name = basename(path);
      rows.push({ name, ...counts, wrong: wrong.length, lost: lost.length, milliseconds });
      faults.push(...wrong.map((fault) => `Wrong in ${name}: ${fault}\n`));
    }
    await showRows(rows);
    for (const fault of faults) process.stdout.write(fault);
  } finally {
    await rm(temporary, { recursive: true });
  }
}

const counted = ["stated", "found", "wrong", "lost", "milliseconds"] as const;

type Row = { readonly name: string } & Readonly<Record<(typeof counted)[number], number>>;

async function showRows(rows: readonly Row[]): Promise<void> {
  const sums = counted.map((key) => [key, rows.reduce((all, row) => all + row[key], 0)]);
  await show(
    table([...rows, { name: "All", ...Object.fromEntries(sums) } as Row], {
      Document: ({ name }) => name,
      Stated: ({ stated }) => stated,
      Found: ({ found }) => found,
      Wrong: ({ wrong }) => wrong,
      "Precision, %": ({ found, wrong }) => toPercent(found - wrong, found),
      "Recall, %": ({ stated, lost }) => toPercent(stated - lost, stated),
      "Time, ms": ({ milliseconds }) => Math.round(milliseconds),
    }),
  );
}

const toPercent = (part: number, whole: number) =>
  whole === 0 ? "" : formatNumber((100 * part) / whole, { decimals: 1 });
