import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { extractAccount } from "../../lib/account-reader/src/extract/extract-account.ts";
import { loadDocument } from "../../lib/account-reader/src/read/load-document.ts";
import { judgeDraft } from "../../scripts/bench/judge-draft.ts";
import {
  isPrinterMissing,
  loadDocuments,
  type TestDocument,
} from "../../scripts/bench/load-documents.ts";

const folder = await mkdtemp(join(tmpdir(), "documents-"));
const documents = await loadDocuments("tests/fixtures/documents/accounts", folder);
const texts = documents.filter(({ isPrinted }) => !isPrinted);
const printed = documents.filter(({ isPrinted }) => isPrinted);
type Judgement = ReturnType<typeof judgeDraft>;
const judgements: Judgement[] = [];

afterAll(() => rm(folder, { recursive: true }));

async function read({ path, truth }: TestDocument) {
  const draft = extractAccount(await loadDocument(path), { year: truth.year });
  const judgement = judgeDraft(draft, truth);
  judgements.push(judgement);
  return { draft, judgement };
}

it.each(texts)("extractAccount takes no wrong figure from $name", async (document) => {
  const { draft, judgement } = await read(document);
  expect(judgement.wrong).toEqual([]);
  expect(draft.population).toBe(document.truth.population);
});

it.skipIf(isPrinterMissing).each(printed)(
  "extractAccount takes no wrong figure from $name, printed as PDF",
  async (document) => {
    const { draft, judgement } = await read(document);
    expect(judgement.wrong).toEqual([]);
    expect(draft.population).toBe(document.truth.population);
  },
);

it("extractAccount finds at least 95 of 100 figures of all documents", () => {
  const sum = (count: (one: Judgement) => number) =>
    judgements.reduce((all, one) => all + count(one), 0);
  const stated = sum((one) => one.stated);
  expect(stated).toBeGreaterThan(250);
  expect(sum((one) => one.lost.length) / stated).toBeLessThanOrEqual(0.05);
});

it.each(texts)(
  "extractAccount takes nothing as found from $name for another year",
  async ({ path, truth }) => {
    const { figures } = extractAccount(await loadDocument(path), { year: truth.year + 9 });
    expect(
      figures.filter(({ state }) => state === "found").map(({ indicator }) => indicator),
    ).toEqual([]);
  },
);
