import { existsSync } from "node:fs";
import { copyFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import {
  type DisplayOutput,
  formatNotebook,
} from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { loadRun, notebookFiles } from "../../notebooks/run-once.ts";
import { findSpec, findText, toNotebook } from "../jupyter/kernels.ts";
import { isLabMissing, type LabServer, startLab, waitForKernel } from "./lab-server.ts";
import {
  choose,
  countColors,
  findCode,
  findCounts,
  rewriteCell,
  runAll,
  save,
  summarizeOutputs,
  vegaLite,
  waitForCounts,
} from "./notebook-page.ts";

const kernels = ["tslab", "deno"] as const;

let lab: LabServer;

beforeAll(async () => {
  if (!isLabMissing) lab = await startLab();
}, 60_000);

afterEach(() => lab?.clear());

afterAll(() => lab?.close());

/** A notebook of cells in the folder of the server. */
async function write(name: string, kernel: string, sources: readonly string[]) {
  const { displayName, language } = findSpec(kernel);
  const kernelspec = { name: kernel, display_name: displayName, language };
  const notebook = { ...toNotebook(sources), metadata: { kernelspec } };
  await writeFile(join(lab.folder, name), formatNotebook(notebook));
  return lab.open(name);
}

/** Has the open notebook run on another kernel, as its menu lets one choose. */
async function chooseKernel(page: Awaited<ReturnType<LabServer["open"]>>, kernel: string) {
  const { displayName } = findSpec(kernel);
  const button = page.locator(".jp-Toolbar-kernelName");
  if ((await button.innerText()) === displayName) return;
  await choose(page, "Kernel", "Change Kernel");
  await page.locator(".jp-Dialog select").selectOption({ label: displayName });
  const connected = waitForKernel(page);
  await page.locator(".jp-Dialog .jp-mod-accept").click();
  await connected;
}

// Each on one of the kernels: `standard-tools.test.ts` runs every notebook on both as front ends do,
// and what is drawn depends on outputs alone.
it
  .skipIf(isLabMissing)
  .each(notebookFiles.map((name, at) => [name, kernels[at % 2] ?? "tslab"] as const))(
  "%s runs in JupyterLab on %s, draws every chart, and puts out what a run without it does",
  async (name, kernel) => {
    const copy = `${kernel}-${name}`;
    const file = join(lab.folder, copy);
    await copyFile(join("notebooks", name), file);
    const page = await lab.open(copy);
    await chooseKernel(page, kernel);
    await runAll(page);
    const saved = await save(page, file);
    const code = findCode(saved);
    const charts = code.flatMap(({ outputs }) =>
      outputs.filter((output) => "data" in output && vegaLite in output.data),
    );
    await expect.poll(async () => (await countColors(page)).length).toBe(charts.length);
    for (const colors of await countColors(page)) expect(colors).toBeGreaterThan(10);
    for (const { data } of charts as readonly DisplayOutput[])
      expect(data["image/png"]).toMatch(/^iVBOR/);
    const types = code.flatMap(({ outputs }) => outputs.map(({ output_type }) => output_type));
    expect(new Set(types)).toEqual(new Set(["display_data"]));
    const alone = (await loadRun(kernel))[notebookFiles.indexOf(name)];
    expect(summarizeOutputs(saved)).toEqual(alone && summarizeOutputs(alone));
  },
);

it.skipIf(isLabMissing)(
  "JupyterLab shows a tooltip on a bar, and a changed cell changes its chart",
  async () => {
    const page = await write("chart.ipynb", "tslab", [
      'import { glanceChart, loadAccount, show } from "performance-account";\nconst chart = glanceChart(await loadAccount(2018));',
      "await show(chart);",
    ]);
    await runAll(page);
    const canvas = page.locator(".vega-embed canvas.marks");
    const box = await canvas.boundingBox();
    await expect
      .poll(async () => {
        // Down the chart, until a bar lies under the pointer.
        for (let y = 80; y < (box?.height ?? 0); y += 8) {
          await canvas.hover({ position: { x: 20, y } });
          const tooltip = page.locator("#vg-tooltip-element.visible");
          if (await tooltip.count()) return tooltip.innerText();
        }
        return "";
      })
      .toMatch(/18,058/);
    const before = await canvas.evaluate("canvas => canvas.width", undefined);
    await rewriteCell(page, 1, "await show({ ...chart, width: 300 });");
    await waitForCounts(page, ([, count]) => count === "3");
    const width = () =>
      page
        .locator(".vega-embed canvas.marks")
        .evaluate((c) => (c as unknown as { width: number }).width);
    await expect.poll(width).not.toBe(before);
    const [, second] = findCode(await save(page, join(lab.folder, "chart.ipynb")));
    expect(second?.outputs).toMatchObject([{ data: { [vegaLite]: { width: 300 } } }]);
  },
);

const loops = [
  ["tslab", "for (;;);"],
  ["tslab", "for (;;) await new Promise((resolve) => setTimeout(resolve, 20));"],
  ["deno", "for (;;);"],
] as const;

it.skipIf(isLabMissing).each(loops)(
  "JupyterLab on %s interrupts %s and goes on with what there was",
  async (kernel, loop) => {
    const mark = join(lab.folder, `${kernel} ${loop.length} has begun`);
    const page = await write("busy.ipynb", kernel, [
      'import { writeFileSync } from "node:fs";\nlet kept = 41;',
      `writeFileSync(${JSON.stringify(mark)}, "");\n${loop}`,
      "console.log(kept + 1);",
    ]);
    await choose(page, "Run", "Run All Cells");
    // JupyterLab shows the same for a cell that runs and for one that waits for its turn.
    await expect.poll(() => existsSync(mark)).toBe(true);
    await choose(page, "Kernel", "Interrupt Kernel");
    await waitForCounts(page, (counts) => !counts.includes("*"));
    // tslab runs nothing of what comes within 200 ms of an end by force.
    await expect
      .poll(async () => {
        await rewriteCell(page, 2, "console.log(kept + 1);");
        await waitForCounts(page, (counts) => !counts.includes("*"));
        return (await findCounts(page))[2];
      })
      .toMatch(/\d/);
    const [, , third] = findCode(await save(page, join(lab.folder, "busy.ipynb")));
    expect(findText(third)).toBe("42\n");
  },
);

it.skipIf(isLabMissing).each(kernels)(
  "JupyterLab restarts %s and runs all again",
  async (kernel) => {
    const source =
      "declare var runs: number;\nglobalThis.runs = (globalThis.runs ?? 0) + 1;\nconsole.log(globalThis.runs);";
    const page = await write("again.ipynb", kernel, [source, "console.log('end');"]);
    await runAll(page);
    await rewriteCell(page, 0, source);
    await waitForCounts(page, ([first]) => first === "3");
    await choose(page, "Kernel", "Restart Kernel and Run All Cells");
    await page.locator(".jp-Dialog .jp-mod-accept").click();
    await waitForCounts(page, (counts) => counts.join() === "1,2");
    const code = findCode(await save(page, join(lab.folder, "again.ipynb")));
    expect(code.map(findText)).toEqual(["1\n", "end\n"]);
  },
);

it.skipIf(isLabMissing).each(kernels)(
  "JupyterLab on %s shows every line of a burst where it belongs, and stops at a failure",
  async (kernel) => {
    const page = await write("burst.ipynb", kernel, [
      "for (let line = 0; line < 1500; line++) console.log(line);",
      "for (let line = 0; line < 10; line++) console.log(line);",
      "throw new RangeError('too far');",
      "console.log('never');",
    ]);
    await choose(page, "Run", "Run All Cells");
    await waitForCounts(page, ([, , third]) => third === "3");
    expect(await findCounts(page)).toEqual(["1", "2", "3", ""]);
    const code = findCode(await save(page, join(lab.folder, "burst.ipynb")));
    const toLines = (count: number) =>
      Array.from({ length: count }, (_, line) => `${line}\n`).join("");
    expect(code.slice(0, 2).map(findText)).toEqual([toLines(1500), toLines(10)]);
    expect(code[2]?.outputs).toMatchObject([
      { output_type: "error", ename: "RangeError", evalue: "too far" },
    ]);
    expect(code[3]?.outputs).toEqual([]);
  },
);

it.skipIf(isLabMissing)("JupyterLab and its kernels leave nothing in the home folder", async () => {
  expect(await readdir(lab.home)).toEqual([]);
});
