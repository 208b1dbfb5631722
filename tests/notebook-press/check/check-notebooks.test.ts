import { execFile } from "node:child_process";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { fromSources } from "../../from-sources.ts";
import { makeNotebookFolder } from "../run/make-notebook.ts";
import { makeCode } from "./make-code.ts";

const check = (...args: readonly string[]) =>
  new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [fromSources, "scripts/check-notebooks.ts", ...args],
      (error, stdout, stderr) => resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });

it("check-notebooks finds no fault in our own notebooks, and leaves nothing behind", async () => {
  const before = await Promise.all([".", "notebooks"].map((folder) => readdir(folder)));
  const count = before[1]?.filter((name) => name.endsWith(".ipynb")).length;
  expect(await check()).toEqual({
    ...{ code: 0, stderr: "" },
    stdout: `${count} notebooks checked, 0 faults\n`,
  });
  expect(await Promise.all([".", "notebooks"].map((folder) => readdir(folder)))).toEqual(before);
});

it("check-notebooks prints every fault of every notebook, one that cannot be read among them", async () => {
  const folder = await makeNotebookFolder({
    "01-types": makeCode("1;", "const a: number = '';"),
    "02-broken": "{",
    "03-brace": makeCode("{"),
    "04-good": makeCode("1;"),
  });
  const { code, stdout } = await check(folder, join(folder, "01-types.ipynb"));
  expect(code).toBe(1);
  expect(stdout.replaceAll(folder, "here").split("\n")).toEqual([
    expect.stringMatching(/^Cannot read "here.02-broken\.ipynb" as a notebook: wanted JSON$/),
    expect.stringMatching(/^here.01-types\.ipynb, cell 2, line 1, column 7: Type .* \(TS2322\)$/),
    "    const a: number = '';",
    "          ^",
    expect.stringMatching(/^here.03-brace\.ipynb, cell 1, line 1, column 2: .* \(TS1005\)$/),
    "    {",
    "     ^",
    "4 notebooks checked, 3 faults",
    "",
  ]);
});

it("check-notebooks --help prints the usage and nothing else", async () => {
  const { code, stdout, stderr } = await check("--help");
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^Usage: npm run check-notebooks/);
});

const empty = await mkdtemp(join(tmpdir(), "empty-"));

it.each([
  ["an unknown option", ["--al"], /^Cannot read --al: wanted an option.*Usage/s],
  [
    "a path that leads nowhere",
    ["notebooks", "nowhere"],
    /Cannot check "nowhere": wanted a notebook/,
  ],
  ["each path that leads nowhere", ["no", "where"], /"no".*\n.*"where"/],
  [
    "a folder without notebooks",
    [empty],
    /wanted a notebook or a folder of notebooks, and it has none/,
  ],
])("check-notebooks refuses %s", async (_, args, message) => {
  const { code, stdout, stderr } = await check(...args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
});
