import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import {
  catalogue,
  historyCatalogue,
} from "../../../lib/performance-account/src/account/catalogue.ts";
import {
  checkAccounts,
  loadAccount,
  loadAccounts,
} from "../../../lib/performance-account/src/account/load.ts";
import { catalogueTexts } from "../../../lib/performance-account/src/language/danish/catalogue-texts.ts";
import { chartTexts } from "../../../lib/performance-account/src/language/danish/chart-texts.ts";
import { danishTexts } from "../../../lib/performance-account/src/language/danish/danish-texts.ts";
import { displayTexts } from "../../../lib/performance-account/src/language/danish/display-texts.ts";
import { figureNoteTexts } from "../../../lib/performance-account/src/language/danish/figure-note-texts.ts";
import { historyTexts } from "../../../lib/performance-account/src/language/danish/history-texts.ts";
import { measureTexts } from "../../../lib/performance-account/src/language/danish/measure-texts.ts";
import { noteTexts } from "../../../lib/performance-account/src/language/danish/note-texts.ts";
import { notebookTexts } from "../../../lib/performance-account/src/language/danish/notebook-texts.ts";
import { findGaps } from "../../../lib/performance-account/src/language/find-gaps.ts";
import { findTexts } from "./find-texts.ts";

const root = "lib/performance-account/src";
const sources = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll("\\", "/"))
  .map((file) => ({ file, ...findTexts(readFileSync(join(root, file), "utf8")) }));
const said = sources.flatMap(({ texts }) => texts);
const listed = [...catalogue, ...historyCatalogue].flatMap(({ label, noun, definition }) => [
  label,
  noun,
  definition,
]);
const besideAddress = (address: string) => address.replace(/^(?:https?:|www\.)\S+ ?/, "");
const notes = (accounts: Awaited<ReturnType<typeof loadAccounts>>) =>
  accounts.flatMap(({ figures, source }) => [
    ...Object.values(figures).map(({ note }) => note),
    besideAddress(source.address),
  ]);
const newest = await loadAccount(2018);
const all = await loadAccounts();
const checked = await checkAccounts();
const elsewhere = [
  ...checked.figures.map(({ figure }) => figure.note),
  ...checked.breaks.map(({ reason }) => reason),
  ...checked.sources.map(({ address }) => besideAddress(address)),
];

/** Whether there is anything to translate beside the values. */
const hasWords = (text: string) => /\p{L}/u.test(text);

const ours = {
  ...catalogueTexts,
  ...historyTexts,
  ...noteTexts,
  ...figureNoteTexts,
  ...measureTexts,
  ...chartTexts,
  ...displayTexts,
};

it("every text of the library has a Danish one", () => {
  expect(said.length).toBeGreaterThan(100);
  const wanted = [...said, ...listed, ...notes([newest]), ...elsewhere].filter(hasWords);
  expect(wanted.filter((text) => !Object.hasOwn(ours, text))).toEqual([]);
});

it("every Danish text of the library is said somewhere", () => {
  const used = new Set<string>([...said, ...listed, ...notes(all), ...elsewhere]);
  expect(Object.keys(ours).filter((text) => !used.has(text))).toEqual([]);
});

it("every Danish text has the gaps of the English one, each once", () => {
  const differing = Object.entries(danishTexts).filter(
    ([text, danish]) => findGaps(text).join() !== findGaps(danish).join(),
  );
  expect(differing).toEqual([]);
});

it("no text has two Danish ones", () => {
  const tables = [
    catalogueTexts,
    historyTexts,
    noteTexts,
    figureNoteTexts,
    measureTexts,
    chartTexts,
    displayTexts,
    notebookTexts,
  ];
  const entries = tables.flatMap((table) => Object.entries(table));
  expect(entries.filter(([text, danish]) => danishTexts[text] !== danish)).toEqual([]);
});

it("Danish texts keep to one kind of quotation mark and hold no number of their own", () => {
  const danish = Object.entries(danishTexts);
  expect(danish.filter(([, text]) => /[“»«"]/.test(text))).toEqual([]);
  const digits = (text: string) => text.replace(/\{\d+\}/g, "").match(/\d+/g) ?? [];
  expect(danish.filter(([text, one]) => digits(text).join() !== digits(one).join())).toEqual([]);
});

it("texts that are not written where they are said are the catalogue's, notes and the caller's", () => {
  const unwritten = sources.filter(({ unknown }) => unknown > 0).map(({ file }) => file);
  expect(unwritten.filter((file) => !allowed.includes(file))).toEqual([]);
});

const allowed = [
  "account/translate-indicator.ts",
  "account/parse-breaks.ts",
  "account/read-figure.ts",
  "display/comparison.ts",
  "display/table.ts",
];
