import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import { executeNotebookFile } from "../../../lib/notebook-press/src/jupyter/index.ts";
import { toJupyterVariables } from "../../../lib/notebook-press/src/lab/to-jupyter-variables.ts";
import {
  formatNotebook,
  parseNotebook,
} from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { loadRun, notebookFiles, runOnce } from "../../notebooks/run-once.ts";
import { failing, findSpec, findText, toNotebook } from "../jupyter/kernels.ts";
import { isJupyterMissing, paths } from "./lab-server.ts";
import { findCode, summarizeOutputs } from "./notebook-page.ts";

// What the rest of the world uses has the last word on what a notebook is.

const kernels = ["tslab", "deno"] as const;
const notebooks = notebookFiles.map((name) => join("notebooks", name));
const folder = await mkdtemp(join(tmpdir(), "tools-"));

afterAll(() => rm(folder, { recursive: true }));

/** Runs Python of the environment. */
async function python(...args: readonly string[]) {
  const env = { ...toJupyterVariables(paths, join(folder, "runtime")) };
  return promisify(execFile)(paths.python, args, { env, maxBuffer: 1e9 });
}

const validate = `
import sys, warnings, nbformat
warnings.simplefilter("error")
for name in sys.argv[1:]:
    with open(name, encoding="utf8") as file:
        nbformat.validate(nbformat.read(file, as_version=nbformat.NO_CONVERT))
`;

it.skipIf(isJupyterMissing)("nbformat takes every notebook as it is kept", async () => {
  await python("-c", validate, ...notebooks);
});

it.skipIf(isJupyterMissing)("nbformat refuses what is no notebook", async () => {
  const file = join(folder, "no.ipynb");
  await writeFile(file, '{ "nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [{}] }');
  await expect(python("-c", validate, file)).rejects.toThrow(/ValidationError/);
});

it.skipIf(isJupyterMissing).each(kernels)(
  "nbformat takes what a run on %s writes, also one that fails",
  async (kernel) => {
    const source = join(folder, "source.ipynb");
    const sources = ["console.log(1);", failing("throw new Error('a');"), "nope();", "1;"];
    await writeFile(source, formatNotebook(toNotebook(sources)));
    const failed = join(folder, `failed ${kernel}.ipynb`);
    await expect(executeNotebookFile(source, failed, { kernel: findSpec(kernel) })).rejects.toThrow(
      "nope",
    );
    await python("-c", validate, ...(await runOnce(kernel)), failed);
  },
);

it.skipIf(isJupyterMissing)("nbconvert turns every notebook into HTML", async () => {
  await python("-m", "nbconvert", "--to", "html", "--output-dir", folder, ...notebooks);
  for (const name of notebooks) {
    const file = join(folder, `${basename(name, ".ipynb")}.html`);
    const [first] = parseNotebook(await readFile(name, "utf8"), name).cells;
    const title = /# (.*)/.exec(first?.source ?? "")?.[1]?.slice(0, 8);
    expect(await readFile(file, "utf8")).toContain(title);
  }
});

const toArguments = (kernel: string, ...args: readonly string[]) => [
  ...["-m", "nbconvert", "--to", "notebook", "--execute"],
  ...[`--ExecutePreprocessor.kernel_name=${kernel}`, "--output-dir", folder, ...args],
];

it.skipIf(isJupyterMissing).each(kernels)(
  "nbconvert executes every notebook on %s, and gets what our own runner gets",
  async (kernel) => {
    await python(...toArguments(kernel, ...notebooks));
    for (const [at, ours] of (await loadRun(kernel)).entries()) {
      const file = join(folder, basename(notebooks[at] ?? ""));
      const theirs = parseNotebook(await readFile(file, "utf8"), file);
      expect(summarizeOutputs(theirs)).toEqual(summarizeOutputs(ours));
    }
  },
);

it.skipIf(isJupyterMissing).each(kernels)(
  "nbconvert runs the cells after one that may fail on %s",
  async (kernel) => {
    const source = join(folder, `may fail ${kernel}.ipynb`);
    const cells = [failing("throw new RangeError('a');"), "console.log(2);"];
    await writeFile(source, formatNotebook(toNotebook(cells)));
    await python(...toArguments(kernel, "--output", "went on", source));
    const file = join(folder, "went on.ipynb");
    const [first, second] = findCode(parseNotebook(await readFile(file, "utf8"), file));
    expect(first?.outputs).toMatchObject([{ output_type: "error", ename: "RangeError" }]);
    expect(findText(second)).toBe("2\n");
  },
);
