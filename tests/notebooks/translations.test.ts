import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseNotebook } from "../../lib/notebook-press/src/notebook/notebook.ts";
import { translateNotebook } from "../../lib/notebook-press/src/notebook/translate-notebook.ts";
import danishTexts from "../../lib/performance-account/src/language/danish.json" with {
  type: "json",
};
import { findGaps } from "../../lib/performance-account/src/language/language.ts";
import { findTexts } from "./find-texts.ts";
import { notebookNames } from "./run-in-process.ts";

const notebooks = await Promise.all(
  notebookNames.map(async (name) => {
    const path = join("notebooks", `${name}.ipynb`);
    return [name, parseNotebook(await readFile(path, "utf8"), path)] as const;
  }),
);

const hasWord = (text: string) => /\p{L}/u.test(text.replaceAll(/\{\d+\}/g, ""));

const texts = notebooks.map(([name, { cells }]) => {
  const found = cells
    .filter(({ cell_type }) => cell_type === "code")
    .map(({ source }) => findTexts(source));
  const beside = JSON.parse(readFileSync(join("notebooks", `${name}.da.json`), "utf8"));
  return {
    name,
    translated: found.flatMap(({ translated }) => translated).filter(hasWord),
    others: found.flatMap(({ others }) => others),
    beside: beside as Readonly<Record<string, string>>,
  };
});

it.each(texts)("$name has Danish for every sentence, caption and table head", (notebook) => {
  const known = { ...notebook.beside, ...danishTexts };
  expect(notebook.translated.filter((text) => !Object.hasOwn(known, text))).toEqual([]);
});

it.each(texts)("$name has no text in its code that is not translated", ({ others }) => {
  expect(others).toEqual([]);
});

it.each(texts)("$name has no Danish beside it that it does not say", ({ translated, beside }) => {
  expect(Object.keys(beside).filter((text) => !translated.includes(text))).toEqual([]);
});

it.each(texts)("$name.da.json keeps the values and numbers of each text", ({ beside }) => {
  const digits = (text: string) => text.replace(/\{\d+\}/g, "").match(/\d+/g) ?? [];
  for (const [text, danish] of Object.entries(beside)) {
    expect(findGaps(danish)).toEqual(findGaps(text));
    expect(digits(danish)).toEqual(digits(text));
    expect(danish).not.toBe(text);
    expect(danish).not.toMatch(/[“»«"]/);
  }
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
    expect(source.replace(/<dfn>.*?<\/dfn>/g, "")).not.toMatch(/\d|[“’]/);
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
