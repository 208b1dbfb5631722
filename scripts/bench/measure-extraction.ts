import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { extractAccount, loadDocument } from "account-reader";
import { formatNumber, show, table } from "performance-account";
import { type Judgement, judgeDraft } from "./judge-draft.ts";
import { loadDocuments, type TestDocument } from "./load-documents.ts";
import { isPrinterMissing, printPdfs } from "./print-pdf.ts";

const folder = join(import.meta.dirname, "../../tests/fixtures/documents/accounts");

/** Measures how right and how complete the reading of documents is, and shows it as a table. */
export async function measureExtraction(): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), "documents-"));
  try {
    await measure(await toFiles(await loadDocuments(folder), temporary));
  } finally {
    await rm(temporary, { recursive: true });
  }
}

/** Documents with the file to read: pages that are printed come as PDF, if there is a browser. */
async function toFiles(documents: readonly TestDocument[], temporary: string) {
  const printed = documents.filter(({ isPrinted }) => isPrinted);
  const texts = documents.filter(({ isPrinted }) => !isPrinted);
  if (isPrinterMissing) process.stdout.write("Left out the PDFs: no Chromium to print them\n");
  const paths = isPrinterMissing ? [] : await printPdfs(printed, temporary);
  return [
    ...texts.map((document) => ({ document, file: document.path })),
    ...paths.flatMap((file, at) => {
      const document = printed[at];
      return document ? [{ document, file }] : [];
    }),
  ];
}

interface Row extends Pick<Judgement, "found" | "stated"> {
  readonly name: string;
  readonly wrong: number;
  readonly lost: number;
  readonly milliseconds: number;
}

async function measure(files: Awaited<ReturnType<typeof toFiles>>): Promise<void> {
  const rows: Row[] = [];
  const faults: string[] = [];
  for (const { document, file } of files) {
    const start = performance.now();
    const draft = extractAccount(await loadDocument(file), { year: document.truth.year });
    const milliseconds = performance.now() - start;
    const { wrong, lost, ...counts } = judgeDraft(draft, document.truth);
    const name = basename(file);
    rows.push({ name, ...counts, wrong: wrong.length, lost: lost.length, milliseconds });
    faults.push(...wrong.map((fault) => `Wrong in ${name}: ${fault}`));
  }
  await show(
    table([...rows, toSum(rows)], {
      Document: ({ name }) => name,
      Stated: ({ stated }) => stated,
      Found: ({ found }) => found,
      Wrong: ({ wrong }) => wrong,
      "Precision, %": ({ found, wrong }) => toPercent(found - wrong, found),
      "Recall, %": ({ stated, lost }) => toPercent(stated - lost, stated),
      "Time, ms": ({ milliseconds }) => Math.round(milliseconds),
    }),
  );
  for (const fault of faults) process.stdout.write(`${fault}\n`);
}

function toSum(rows: readonly Row[]): Row {
  const sum = (count: (row: Row) => number) => rows.reduce((all, row) => all + count(row), 0);
  return {
    name: "All",
    stated: sum(({ stated }) => stated),
    found: sum(({ found }) => found),
    wrong: sum(({ wrong }) => wrong),
    lost: sum(({ lost }) => lost),
    milliseconds: sum(({ milliseconds }) => milliseconds),
  };
}

const toPercent = (part: number, whole: number) =>
  whole === 0 ? "" : formatNumber((100 * part) / whole, { decimals: 1 });
