import { execFile } from "node:child_process";
import { mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterEach, expect, it } from "vitest";
import {
  findGaps,
  findLanguage,
  findNotation,
  findTranslation,
  loadTranslations,
  useLanguage,
} from "../../../lib/performance-account/src/language/language.ts";
import { fromSources } from "../../from-sources.ts";

afterEach(() => useLanguage("en"));

it.each([
  ["da", "da", "danish"],
  ["da-DK", "da", "danish"],
  ["DA", "da", "danish"],
  ["en", "en", "english"],
  ["en-GB", "en", "english"],
])("useLanguage(%j) is in %s", (tag, language, notation) => {
  useLanguage(tag);
  expect([findLanguage(), findNotation()]).toEqual([language, notation]);
});

it("findLanguage() is English until another is chosen", () => {
  expect([findLanguage(), findNotation()]).toEqual(["en", "english"]);
});

it.each(["fr", "", "dansk", "d", "eng"])("useLanguage(%j) throws and changes nothing", (tag) => {
  useLanguage("da");
  expect(() => useLanguage(tag)).toThrow(
    new RangeError(`Cannot use language "${tag}": wanted "da" or "en"`),
  );
  expect(findLanguage()).toBe("da");
});

it.each([
  ["{0} of {1}", "{0}", "{0}, {1}"],
  ["{0} of {1}", "{0} af {1} og {2}", "{0}, {1}"],
  ["{0} of all", "{0} af {0}", "{0}"],
  ["all", "{0}", "no gaps"],
])("useLanguage throws if %j becomes %j", (text, translation, wanted) => {
  expect(() => useLanguage("da", { [text]: translation })).toThrow(
    new RangeError(`Cannot use translation "${translation}": wanted ${wanted}, each once`),
  );
  expect(findLanguage()).toBe("en");
});

it("findTranslation finds the caller's texts in Danish, and none in English", () => {
  const own = { "{0} of {1}": "af {1}: {0}" };
  useLanguage("da", own);
  expect(findTranslation("{0} of {1}")).toBe("af {1}: {0}");
  expect(findTranslation("constructor")).toBeUndefined();
  useLanguage("en", own);
  expect(findTranslation("{0} of {1}")).toBeUndefined();
  useLanguage("da");
  expect(findTranslation("{0} of {1}")).toBeUndefined();
});

it.each([
  ["", []],
  ["no gap, { } and {a}", []],
  ["{1} of {0}", ["{0}", "{1}"]],
  ["{10}{2}", ["{2}", "{10}"]],
  ["{0} and {0}", ["{0}", "{0}"]],
])("findGaps(%j)", (text, wanted) => {
  expect(findGaps(text)).toEqual(wanted);
});

async function makeFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "translations-"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

it.each<[string, Readonly<Record<string, string>>, object]>([
  ["of a notebook", { "a.ipynb": "", "a.da.json": '{"one":"en"}' }, { one: "en" }],
  [
    "of each notebook of the folder",
    { "a.ipynb": "", "a.da.json": '{"one":"en"}', "b.ipynb": "", "b.da.json": '{"two":"to"}' },
    { one: "en", two: "to" },
  ],
  ["of no notebook without such a file", { "a.ipynb": "" }, {}],
  ["of nothing that is beside no notebook", { "a.da.json": "[]" }, {}],
  ["of no other language", { "a.ipynb": "", "a.sv.json": '{"one":"en"}' }, {}],
])("loadTranslations gives the texts %s", async (_, files, wanted) => {
  expect(loadTranslations(await makeFolder(files), "da")).toEqual(wanted);
});

it.each<[string, Readonly<Record<string, string>>, RegExp]>([
  ["no JSON", { "a.ipynb": "", "a.da.json": "{" }, /^Cannot read translations ".*a\.da\.json": /],
  [
    "no object of texts",
    { "a.ipynb": "", "a.da.json": '{"a":1}' },
    /wanted a JSON object of texts/,
  ],
  [
    "another text than the one before",
    { "a.ipynb": "", "a.da.json": '{"one":"en"}', "b.ipynb": "", "b.da.json": '{"one":"et"}' },
    /^Cannot use "et" of b\.da\.json: wanted "en", /,
  ],
])("loadTranslations refuses a file with %s", async (_, files, message) => {
  const folder = await makeFolder(files);
  expect(() => loadTranslations(folder, "da")).toThrow(message);
});

it("useLanguage finds what lies beside the notebooks of the folder that a kernel runs in", async () => {
  const folder = await makeFolder({
    "mine.ipynb": "",
    "mine.da.json": '{"All of us":"Os alle"}',
    "mine.mjs":
      'import { translate, useLanguage } from "performance-account"; useLanguage("da"); console.log(translate("All of us"));',
  });
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [fromSources, "mine.mjs"], { cwd: folder });
  expect(stdout).toBe("Os alle\n");
});
