import { join } from "node:path";
import { checkTypes, loadNotebooks } from "notebook-press/check";
import { renderPng, renderSvg } from "notebook-press/draw";
import { executeNotebook, findKernelSpec, type Notebook } from "notebook-press/jupyter";
import { renderPage } from "notebook-press/publish";
import {
  loadAccount,
  loadAccounts,
  participation,
  show,
  table,
  toChart,
} from "performance-account";
import { findMeasures } from "performance-account/data";
import { ensureSetup } from "../setup.mjs";

const root = join(import.meta.dirname, "../..");
const account = await loadAccount(2018);
const data = participation(account).services.map(({ figure, share }) => ({
  Service: figure.label,
  Companies: figure,
  Share: share,
}));
const makeChart = () =>
  toChart(
    {
      data,
      mark: "bar",
      encoding: { x: { field: "Share", type: "quantitative" }, y: { field: "Service" } },
    },
    { title: "Companies by service" },
  );
const chart = makeChart();
const { notebooks } = await loadNotebooks([join(root, "notebooks")]);
const [tslab, deno] = await Promise.all([findKernelSpec("tslab"), findKernelSpec("deno")]);

/** A notebook whose cells each print so many lines. */
function makeNotebook(cells: number, lines: number): Notebook {
  const source = `for (let line = 0; line < ${lines}; line++) console.log(line);`;
  const cell = { cell_type: "code", source, metadata: {}, outputs: [] } as const;
  return {
    ...{ nbformat: 4, nbformat_minor: 5, metadata: {} },
    cells: Array.from({ length: cells }, (_, at) => {
      return { ...cell, execution_count: null, id: `cell-${at}` };
    }),
  };
}

type Case = readonly [what: string, runs: number, run: () => unknown];

const bursts = [
  [1, 1],
  [40, 10],
  [5, 200],
  [1, 1500],
] as const;

/** What is measured, how often, and in which way. */
const cases: readonly Case[] = [
  ["Set-up when nothing is missing", 10, () => ensureSetup(root)],
  ["Check the types of all notebooks", 5, () => checkTypes(notebooks)],
  ["Load and check all accounts", 50, () => loadAccounts()],
  ["Work out all measures of an account", 50, () => findMeasures(account)],
  ["Make a chart's specification", 50, makeChart],
  ["Draw a chart as SVG", 20, () => renderSvg(chart)],
  ["Draw a chart as PNG", 20, () => renderPng(chart)],
  ["Render a page of 40 cells", 10, () => renderPage(makeNotebook(40, 1), { fileName: "bench" })],
  ...[tslab, deno].flatMap((kernel) =>
    bursts.map(([cells, lines]): Case => {
      const what = `${kernel.displayName}: start, ${cells} cells of ${lines} lines, end`;
      return [what, 3, () => executeNotebook(makeNotebook(cells, lines), { kernel })];
    }),
  ),
];

/** Measures how long things take, and shows it as a table. */
export async function measureSpeed(): Promise<void> {
  const rows = [];
  for (const [what, runs, run] of cases) {
    await run();
    const times: number[] = [];
    for (let at = 0; at < runs; at++) {
      const start = performance.now();
      await run();
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    rows.push({ what, runs, median: times[Math.floor(runs / 2)] ?? 0, slowest: times.at(-1) ?? 0 });
  }

  await show(
    table(rows, {
      What: ({ what }) => what,
      Runs: ({ runs }) => runs,
      Median: ({ median }) => toText(median),
      Slowest: ({ slowest }) => toText(slowest),
    }),
  );
}

const toText = (milliseconds: number) => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
