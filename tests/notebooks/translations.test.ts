import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseNotebook } from "../../lib/notebook-press/src/notebook/notebook.ts";
import { translateNotebook } from "../../lib/notebook-press/src/notebook/translate-notebook.ts";
import { danishTexts } from "../../lib/performance-account/src/language/danish/danish-texts.ts";
import { notebookTexts } from "../../lib/performance-account/src/language/danish/notebook-texts.ts";
import { findGaps } from "../../lib/performance-account/src/language/find-gaps.ts";
import { findTexts } from "./find-texts.ts";
import { notebookNames } from "./run-in-process.ts";

const notebooks = await Promise.all(
  notebookNames.map(async (name) => {
    const path = join("notebooks", `${name}.ipynb`);
    return [name, parseNotebook(await readFile(path, "utf8"), path)] as const;
  }),
);

const texts = notebooks.map(([name, { cells }]) => {
  const found = cells
    .filter(({ cell_type }) => cell_type === "code")
    .map(({ source }) => findTexts(source));
  return [
    name,
    found.flatMap(({ translated }) => translated),
    found.flatMap(({ others }) => others),
  ] as const;
});

const hasWord = (text: string) => /\p{L}/u.test(text.replaceAll(/\{\d+\}/g, ""));

it.each(texts)("%s says every sentence, caption and table head in Danish", (_, translated) => {
  expect(translated.filter((text) => hasWord(text) && !Object.hasOwn(danishTexts, text))).toEqual(
    [],
  );
});

it.each(texts)("%s has no text in its code that is not translated", (_, __, others) => {
  expect(others).toEqual([]);
});

it("notebookTexts has no text that no notebook says", () => {
  const used = new Set(texts.flatMap(([, translated]) => translated));
  expect(Object.keys(notebookTexts).filter((text) => !used.has(text))).toEqual([]);
});

it.each(Object.entries(notebookTexts))("notebookTexts keeps the values of %j", (text, danish) => {
  expect(findGaps(danish)).toEqual(findGaps(text));
  expect(danish).not.toBe(text);
});

/** What a text cell is made of: headings, list items, emphasis and code, in order. */
const findShape = (source: string) =>
  source.match(/^#+ |^- |^\n|\*\*|`[^`]+`/gm)?.map((mark) => mark) ?? [];

it.each(notebooks)("%s has a Danish variant of each text cell, of the same shape", (_, english) => {
  const { cells } = translateNotebook(english, "da");
  for (const [at, { cell_type, source }] of cells.entries()) {
    const original = english.cells[at]?.source ?? "";
    if (cell_type !== "markdown") continue;
    expect(source, "a variant").not.toBe(original);
    expect(findShape(source)).toEqual(findShape(original));
    expect(source).not.toMatch(/\d|[“’]/);
  }
});

it.each(notebooks)("%s asks its question and names its source in Danish", (_, notebook) => {
  expect(translateNotebook(notebook, "da").cells[0]?.source).toMatch(
    /^# .+\n\n\*\*Spørgsmål:\*\* .+\?\n\n\*\*Kilde:\*\* /,
  );
});

it.each(notebooks)("%s chooses its language before it loads anything", (_, { cells }) => {
  const [parameters, first] = cells.filter(({ cell_type }) => cell_type === "code");
  expect(parameters?.source).toContain('const lang: "en" | "da" = "en";');
  expect(first?.source).toMatch(/^import [^;]+;\nuseLanguage\(lang\);\n/);
});
