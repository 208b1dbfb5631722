import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { executeNotebookFile } from "../../../lib/notebook-press/src/jupyter/index.ts";
import { formatNotebook } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { notebookFiles } from "../../notebooks/publish-once.ts";
import { runOnce } from "../../notebooks/run-once.ts";
import { failing, findSpec, toNotebook } from "../jupyter/kernels.ts";
import { isJupyterMissing } from "./lab-server.ts";
import { runPython } from "./run-python.ts";

// What the rest of the world uses has the last word on what a notebook is.

const kernels = ["tslab", "deno"] as const;
const notebooks = notebookFiles.map((name) => join("notebooks", name));
const folder = await mkdtemp(join(tmpdir(), "tools-"));

afterAll(() => rm(folder, { recursive: true }));

const python = (...args: readonly string[]) => runPython(join(folder, "runtime"), ...args);

const validate = `
import sys, warnings, nbformat
warnings.simplefilter("error")
for name in sys.argv[1:]:
    with open(name, encoding="utf8") as file:
        nbformat.validate(nbformat.read(file, as_version=nbformat.NO_CONVERT))
`;

it.skipIf(isJupyterMissing)(
  "nbformat takes our notebooks as they are kept and as runs write them, also ones that fail",
  async () => {
    const source = join(folder, "source.ipynb");
    const sources = ["console.log(1);", failing("throw new Error('a');"), "nope();", "1;"];
    await writeFile(source, formatNotebook(toNotebook(sources)));
    const failed = kernels.map(async (name) => {
      const file = join(folder, `failed ${name}.ipynb`);
      const running = executeNotebookFile(source, file, { kernel: findSpec(name) });
      await expect(running).rejects.toThrow("nope");
      return file;
    });
    const runs = (await Promise.all(kernels.map(runOnce))).flat();
    await python("-c", validate, ...notebooks, ...runs, ...(await Promise.all(failed)));
  },
);

it.skipIf(isJupyterMissing)("nbformat refuses what is no notebook", async () => {
  const file = join(folder, "no.ipynb");
  await writeFile(file, '{ "nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [{}] }');
  await expect(python("-c", validate, file)).rejects.toThrow(/ValidationError/);
});
