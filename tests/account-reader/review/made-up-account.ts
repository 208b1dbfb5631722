import { cp, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DocumentLine } from "../../../lib/account-reader/src/document/document.ts";
import type { Draft } from "../../../lib/account-reader/src/extract/decide/draft.ts";
import { makeCandidate, makeDraft, makeDraftFigure } from "./make-draft.ts";

/** A draft of 2019 with figures of every state; all numbers are made up. */
export const draft: Draft = makeDraft([
  makeDraftFigure("clusters", ["40"]),
  makeDraftFigure("companies", [
    makeCandidate("companies", "18.502", { section: "Companies", context: "18.502 companies" }),
    makeCandidate("companies", "18.205", {
      section: "Annex",
      context: "Companies 18.205",
      page: 7,
      line: 4,
    }),
  ]),
  makeDraftFigure("companies_new_ideas", ["5.310"]),
  makeDraftFigure("financing_total", ["DKK 512,4 mio."]),
  makeDraftFigure("secretariat_fte", ["10,2"]),
  makeDraftFigure("countries", [makeCandidate("countries", "60", { doubt: "another year" })], {
    state: "missing",
    reason: 'The document prints "60", but as another year',
  }),
]);

/** Lines around the first number of the companies. */
export const lines: readonly DocumentLine[] = [
  { page: 3, line: 11, text: "In 2019, no fewer than", kind: "text" },
  { page: 3, line: 12, text: "18.502 companies took part.", kind: "text" },
  { page: 3, line: 13, text: "That is a record.", kind: "text" },
];

/** Writes a draft as the document that `run-with-draft.ts` reads, and returns its path; the draft lies beside it, in `.draft`. */
export async function writeDocument(folder: string, of: Draft = draft): Promise<string> {
  const path = join(folder, "account.json");
  const document = { name: path, title: undefined, pages: 8, lines };
  await writeFile(path, JSON.stringify(document));
  await writeFile(`${path}.draft`, JSON.stringify(of));
  return path;
}

/** A temporary copy of the repository's data as of 2018, beside a folder for documents. */
export async function copyData(): Promise<{ readonly folder: string; readonly data: string }> {
  const folder = await mkdtemp(join(tmpdir(), "new-year-"));
  const data = join(folder, "data");
  const own = /^(?:data|accounts|2018\.csv|sources\.csv|README\.md)$/;
  await cp("data", data, {
    recursive: true,
    filter: (path) => own.test(path.split(/[\\/]/).at(-1) ?? ""),
  });
  return { folder, data };
}

/** Texts of all files in a folder, by path. */
export async function loadFiles(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return Object.fromEntries(
    paths.map((path, at) => [path.slice(folder.length + 1).replaceAll("\\", "/"), texts[at] ?? ""]),
  );
}
