import { expect, it } from "vitest";
import type { Cell, Output } from "../../../../lib/notebook-press/src/notebook/notebook.ts";
import { listCharts } from "../../../../lib/notebook-press/src/publish/list-charts.ts";
import {
  renderCode,
  renderFooter,
  renderOutput,
  renderReport,
} from "../../../../lib/notebook-press/src/publish/report/render-report.ts";
import { createFootnotes } from "../../../../lib/notebook-press/src/publish/report/to-markdown.ts";
import { toCodeCell, toDisplay, toNotebook, toTextCell } from "../cases.ts";

const figure = '<data value="1" title="A: printed “1”">1</data>';
const output = toDisplay({ "text/markdown": `There is ${figure}.` });

const render = (cells: readonly Cell[], options = {}) =>
  renderReport(toNotebook(...cells), { slug: "a", ...options });

it("renderReport writes text, outputs, lines at the end and notes, but no code", () => {
  const cells = [
    toTextCell("# Title"),
    toCodeCell({ outputs: [output] }),
    toTextCell(`Again ${figure}.`),
  ];
  expect(render(cells, { footer: [{ label: "Source", value: "S" }] })).toBe(
    "# Title\n\nThere is 1[^1].\n\nAgain 1[^1].\n\n---\n\n- **Source:** S\n\n[^1]: A: printed “1”.\n",
  );
});

it.each([
  [
    "code if it is asked for",
    [],
    { code: true },
    "```ts\nx\n```\n\nThere is 1[^1].\n\n[^1]: A: printed “1”.\n",
  ],
  [
    "no code that is tagged away",
    ["remove-input"],
    { code: true },
    "There is 1[^1].\n\n[^1]: A: printed “1”.\n",
  ],
  ["no output that is tagged away", ["remove-output"], {}, "\n"],
  ["no cell that is tagged away", ["remove-cell"], { code: true }, "\n"],
])("renderReport writes %s", (_, tags, options, wanted) => {
  expect(render([toCodeCell({ outputs: [output] }, tags)], options)).toBe(wanted);
});

it("renderReport names the data file that a cell names", () => {
  const source = "#| source: rain_2.csv\nshow()";
  expect(render([toCodeCell({ source, outputs: [output] })])).toMatch(/\n\n\*rain\\_2\.csv\*\n/);
  expect(render([toCodeCell({ source, outputs: [] })])).toBe("\n");
});

it("renderReport has the name of a picture that is kept in a cell", () => {
  expect(render([toTextCell("![Map](attachment:map.png)")])).toBe("Map\n");
});

it("renderReport leaves raw text out", () => {
  expect(render([{ ...toTextCell("raw"), cell_type: "raw" } as Cell])).toBe("\n");
});

it.each([
  ["no lines", [], ""],
  ["a text", [{ label: "A", value: "b_c" }], "---\n\n- **A:** b\\_c"],
  ["a link", [{ label: "A", value: "b", href: "b.csv" }], "---\n\n- **A:** [b](b.csv)"],
  [
    "parts",
    [{ label: "A", value: ["x ", { text: "b", href: "b.csv" }, { text: "3f", code: true }] }],
    "---\n\n- **A:** x [b](b.csv)`3f`",
  ],
])("renderFooter of a report writes %s", (_, entries, wanted) => {
  expect(renderFooter(entries)).toBe(wanted);
});

const alt = { "text/plain": "Bars [a]." };

it.each<[string, Output, string]>([
  ["printed text", { output_type: "stream", name: "stdout", text: "a\n" }, "```\na\n```"],
  ["nothing for no text", { output_type: "stream", name: "stdout", text: "\n" }, ""],
  [
    "an error",
    { output_type: "error", ename: "E", evalue: "why", traceback: [] },
    "```\nE: why\n```",
  ],
  ["Markdown", toDisplay({ "text/markdown": "*a*", "text/plain": "a" }), "*a*"],
  ["HTML", toDisplay({ "text/html": "<p>a</p>", "text/plain": "b" }), "a"],
  ["text", toDisplay({ "text/plain": "a" }), "```\na\n```"],
  [
    "a picture",
    toDisplay({ "image/png": "AQ==", "image/svg+xml": "<svg/>", ...alt }),
    "![Bars \\[a\\].](charts/s-code.png)",
  ],
  [
    "a drawing without a picture",
    toDisplay({ "image/svg+xml": "<svg/>", ...alt }),
    "![Bars \\[a\\].](charts/s-code.svg)",
  ],
  ["nothing for what it does not know", toDisplay({ "application/pdf": "x" }), ""],
])("renderOutput of a report writes %s", (_, output, wanted) => {
  const charts = listCharts(toNotebook(toCodeCell({ outputs: [output] })), "s");
  expect(renderOutput(output, { notes: createFootnotes(), charts })).toBe(wanted);
});

it("renderCode fences code that has fences", () => {
  expect(renderCode("a ``` b", "ts")).toBe("````ts\na ``` b\n````");
});
