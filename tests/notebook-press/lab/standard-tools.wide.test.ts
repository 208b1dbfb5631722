import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import {
  formatNotebook,
  parseNotebook,
} from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { notebookFiles } from "../../notebooks/publish-once.ts";
import { loadRun } from "../../notebooks/run-once.ts";
import { failing, findText, toNotebook } from "../jupyter/kernels.ts";
import { isJupyterMissing } from "./lab-server.ts";
import { findCode, summarizeOutputs } from "./notebook-page.ts";
import { runPython } from "./run-python.ts";

// What front ends and other runners do with our notebooks and kernels.

const kernels = ["tslab", "deno"] as const;
const notebooks = notebookFiles.map((name) => join("notebooks", name));
const folder = await mkdtemp(join(tmpdir(), "tools-"));

afterAll(() => rm(folder, { recursive: true }));

const python = (...args: readonly string[]) => runPython(join(folder, "runtime"), ...args);

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
