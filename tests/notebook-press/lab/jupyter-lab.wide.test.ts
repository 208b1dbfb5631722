import { afterAll, afterEach, beforeAll, expect, it as test } from "vitest";
import { notebooks } from "../../notebooks/places.ts";
import { findText } from "../jupyter/kernels.ts";
import { expectDrawn, expectSame, openCells, openOn } from "./lab-notebooks.ts";
import { isLabMissing, type LabServer, startLab } from "./lab-server.ts";
import { choose, findCode, findCounts, save, waitForCounts } from "./notebook-page.ts";

const it = test.skipIf(isLabMissing);
const kernels = ["tslab", "deno"] as const;

let lab: LabServer;

beforeAll(async () => {
  if (!isLabMissing) lab = await startLab();
}, 60_000);

afterEach(() => lab?.clear());

afterAll(() => lab?.close());

// Each on one of the kernels: `standard-tools.wide.test.ts` runs every notebook on both as front
// ends do, and what is drawn depends on outputs alone.
it.each(notebooks.map((one, at) => [...one, kernels[at % 2] ?? "tslab"] as const))(
  "%s runs in JupyterLab, draws every chart, and puts out what a run without it does",
  async (name, notebook, kernel) => {
    const [page, file] = await openOn(lab, kernel, notebook);
    await expectDrawn(page, await expectSame(page, file, kernel, name));
  },
);

it.each(kernels)(
  "JupyterLab on %s shows every line of a burst where it belongs, and stops at a failure",
  async (kernel) => {
    const [page, file] = await openCells(lab, kernel, [
      "for (let line = 0; line < 1500; line++) console.log(line);",
      "for (let line = 0; line < 10; line++) console.log(line);",
      "throw new RangeError('too far');",
      "console.log('never');",
    ]);
    await choose(page, "Run", "Run All Cells");
    await waitForCounts(page, ([, , third]) => third === "3");
    expect(await findCounts(page)).toEqual(["1", "2", "3", ""]);
    const code = findCode(await save(page, file));
    const toLines = (count: number) =>
      Array.from({ length: count }, (_, line) => `${line}\n`).join("");
    expect(code.slice(0, 2).map(findText)).toEqual([toLines(1500), toLines(10)]);
    expect(code[2]?.outputs).toMatchObject([
      { output_type: "error", ename: "RangeError", evalue: "too far" },
    ]);
    expect(code[3]?.outputs).toEqual([]);
  },
);
