import { execFile } from "node:child_process";
import { mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { loadTranslations } from "../../../lib/performance-account/src/language/load-translations.ts";
import { fromSources } from "../../from-sources.ts";

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
