import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import danishTexts from "../../../lib/performance-account/src/language/danish.json" with {
  type: "json",
};
import { findGaps } from "../../../lib/performance-account/src/language/language.ts";
import { findTexts } from "./find-texts.ts";

const root = "lib/performance-account/src";
const sources = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll("\\", "/"))
  .map((file) => ({ file, ...findTexts(readFileSync(join(root, file), "utf8")) }));
const said = sources.flatMap(({ texts }) => texts);

/** Whether there is anything to translate beside the values. */
const hasWords = (text: string) => /\p{L}/u.test(text);

it("every text of the library has a Danish one", () => {
  expect(said.length).toBeGreaterThan(100);
  const wanted = said.filter(hasWords);
  expect(wanted.filter((text) => !Object.hasOwn(danishTexts, text))).toEqual([]);
});

it("every Danish text of the library is said somewhere", () => {
  const used = new Set<string>(said);
  expect(Object.keys(danishTexts).filter((text) => !used.has(text))).toEqual([]);
});

it("every Danish text has the gaps of the English one, each once", () => {
  const differing = Object.entries(danishTexts).filter(
    ([text, danish]) => findGaps(text).join() !== findGaps(danish).join(),
  );
  expect(differing).toEqual([]);
});

it("Danish texts keep to one kind of quotation mark and hold no number of their own", () => {
  const danish = Object.entries(danishTexts);
  expect(danish.filter(([, text]) => /[“»«"]/.test(text))).toEqual([]);
  const digits = (text: string) => text.replace(/\{\d+\}/g, "").match(/\d+/g) ?? [];
  expect(danish.filter(([text, one]) => digits(text).join() !== digits(one).join())).toEqual([]);
});

it("texts that are not written where they are said are the caller's", () => {
  const unwritten = sources.filter(({ unknown }) => unknown > 0).map(({ file }) => file);
  expect(unwritten.filter((file) => !allowed.includes(file))).toEqual([]);
});

const allowed = [
  "account/translate-indicator.ts",
  "account/break-table.ts",
  "account/read-figure.ts",
  "charts/to-axis.ts",
  "charts/to-chart.ts",
  "charts/to-datum.ts",
  "display/comparison.ts",
  "display/table.ts",
  "display/to-frame-table.ts",
];
