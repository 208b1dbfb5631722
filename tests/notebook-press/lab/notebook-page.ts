import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import {
  type CodeCell,
  type Notebook,
  type Output,
  parseNotebook,
} from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { findText } from "../jupyter/kernels.ts";
import { waitUntilIdle } from "./lab-server.ts";

/** The counts of the code cells as JupyterLab shows them: `1`, `*` while one runs, or nothing. */
export const findCounts = (page: Page): Promise<readonly string[]> =>
  page
    .locator(".jp-CodeCell .jp-InputArea-prompt")
    .evaluateAll((prompts) =>
      prompts.map(({ textContent }) => textContent.replace(/[[\]: ]/g, "")),
    );

/** Clicks through the menus. */
export async function choose(page: Page, menu: string, entry: string): Promise<void> {
  await page.locator(".lm-MenuBar-itemLabel", { hasText: new RegExp(`^${menu}$`) }).click();
  await page
    .locator(".lm-Menu-itemLabel", { hasText: new RegExp(`^${entry}`) })
    .first()
    .click();
}

/** Runs all cells and waits until each has a count. */
export async function runAll(page: Page): Promise<void> {
  await choose(page, "Run", "Run All Cells");
  await waitForCounts(page, (counts) => counts.every((count) => /^\d+$/.test(count)));
}

export async function waitForCounts(
  page: Page,
  isMet: (counts: readonly string[]) => boolean,
): Promise<void> {
  await expect.poll(async () => isMet(await findCounts(page))).toBe(true);
  if ((await findCounts(page)).every((count) => count !== "*")) await waitUntilIdle(page);
}

/** Replaces the source of a code cell, counted from 0, and runs it. */
export async function rewriteCell(page: Page, at: number, source: string): Promise<void> {
  await page.locator(".jp-CodeCell").nth(at).locator(".cm-content").click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(source);
  await page.keyboard.press("Control+Enter");
}

/** Saves and reads the file. */
export async function save(page: Page, file: string): Promise<Notebook> {
  await page.locator(".jp-Notebook").focus();
  await choose(page, "File", "Save Notebook$");
  await page.waitForFunction(
    `!document.querySelector(".lm-TabBar-tab.jp-mod-current.jp-mod-dirty")`,
  );
  return parseNotebook(await readFile(file, "utf8"), file);
}

export const findCode = ({ cells }: Notebook): readonly CodeCell[] =>
  cells.filter((cell) => cell.cell_type === "code");

/** What a notebook has put out, in short, so that a difference can be read. */
export const summarizeOutputs = (notebook: Notebook): readonly (readonly string[])[] =>
  findCode(notebook).map(({ outputs }) =>
    outputs.map((output) => {
      const text = "data" in output ? output.data["text/plain"] : findText({ outputs: [output] });
      const json = JSON.stringify(withoutPicture(output), sortKeys);
      const digest = createHash("sha256").update(json).digest("hex");
      return `${output.output_type} ${digest.slice(0, 8)} ${text}`;
    }),
  );

/** JupyterLab adds to a chart the picture that it has drawn. */
function withoutPicture(output: Output): Output {
  if (!("data" in output) || !(vegaLite in output.data)) return output;
  const { "image/png": _, ...data } = output.data;
  return { ...output, data };
}

/** The type of a chart. */
export const vegaLite = "application/vnd.vegalite.v5+json";

// Jupyter sorts the keys of what it writes.
const sortKeys = (_: string, value: unknown) =>
  value?.constructor === Object ? Object.fromEntries(Object.entries(value).sort()) : value;

/** How many colours each drawn chart has: one that is blank has a single one. */
export const countColors = (page: Page): Promise<readonly number[]> =>
  page.locator(".jp-OutputArea .vega-embed canvas.marks").evaluateAll((canvases) =>
    canvases.map((canvas) => {
      const { width, height } = canvas as unknown as { width: number; height: number };
      const context = (canvas as unknown as { getContext(kind: string): Drawing }).getContext("2d");
      const { data } = context.getImageData(0, 0, width, height);
      return new Set(new Uint32Array(data.buffer)).size;
    }),
  );

interface Drawing {
  getImageData(...box: readonly number[]): { data: Uint8ClampedArray<ArrayBuffer> };
}
