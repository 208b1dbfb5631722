import { globSync } from "node:fs";
import { cp, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import {
  formatNotebook,
  type Notebook,
} from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { notebookFiles } from "../../notebooks/publish-once.ts";
import { loadRun } from "../../notebooks/run-once.ts";
import { findSpec, toNotebook } from "../jupyter/kernels.ts";
import type { LabServer } from "./lab-server.ts";
import {
  countColors,
  findCode,
  runAll,
  save,
  summarizeOutputs,
  vegaLite,
} from "./notebook-page.ts";

/** Opens a notebook in JupyterLab on a kernel. */
export async function openOn(
  lab: LabServer,
  kernel: string,
  notebook: Notebook,
): Promise<readonly [page: Page, file: string]> {
  const { displayName, language } = findSpec(kernel);
  const kernelspec = { name: kernel, display_name: displayName, language };
  const name = `on ${kernel}.ipynb`;
  const file = join(lab.folder, name);
  const { notebook_press } = notebook.metadata;
  const metadata = { kernelspec, ...(notebook_press ? { notebook_press } : {}) };
  await writeFile(file, formatNotebook({ ...notebook, metadata }));
  // What a notebook reads lies beside it.
  for (const data of globSync("notebooks/*.csv")) await cp(data, join(lab.folder, basename(data)));
  return [await lab.open(name), file];
}

/** The same for cells. */
export const openCells = (lab: LabServer, kernel: string, sources: readonly string[]) =>
  openOn(lab, kernel, toNotebook(sources));

/** Wants every chart of a notebook to be drawn, and none to be blank. */
export async function expectDrawn(page: Page, notebook: Notebook): Promise<void> {
  const charts = findCode(notebook).flatMap(({ outputs }) =>
    outputs.filter((output) => "data" in output && vegaLite in output.data),
  );
  expect(charts.length).toBeGreaterThan(0);
  await expect.poll(async () => (await countColors(page)).length).toBe(charts.length);
  for (const colors of await countColors(page)) expect(colors).toBeGreaterThan(10);
}

/** Runs one of our notebooks in an open JupyterLab, and wants what a run without it puts out. */
export async function expectSame(
  page: Page,
  file: string,
  kernel: string,
  name: string,
): Promise<Notebook> {
  await runAll(page);
  const saved = await save(page, file);
  const alone = (await loadRun(kernel))[notebookFiles.indexOf(name)];
  expect(summarizeOutputs(saved)).toEqual(alone && summarizeOutputs(alone));
  return saved;
}
