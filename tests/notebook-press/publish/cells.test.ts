import { expect, it } from "vitest";
import type { Cell } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { mergeSilentCells, renderCells } from "../../../lib/notebook-press/src/publish/cells.ts";
import { renderHtml } from "../../../lib/notebook-press/src/publish/html-tree.ts";
import { escapeHtml } from "../../../lib/performance-account/src/text/escape-html.ts";
import { toCodeCell, toTextCell, words } from "./cases.ts";

const render = (...cells: readonly Cell[]) =>
  renderHtml(
    renderCells(cells, {
      ...{ language: "typescript", words, slug: "01", lang: "en", charts: new Map() },
      renderMarkdown: (text) => text,
      highlight: escapeHtml,
    }),
  );
const source =
  '<details class="code"><summary>Code</summary><pre class="source" tabindex="0"><code>x</code></pre></details>';
const output = '<pre class="output" tabindex="0">printed</pre>';
const cell = (...parts: readonly string[]) =>
  `<div class="cell" data-cell="1">${parts.join("\n")}</div>`;
const folded = `<details class="hidden"><summary>Output</summary>${output}</details>`;

it.each([
  ["no tag", [], cell(source, output)],
  ["parameters", ["parameters"], cell(source, output)],
  ["injected-parameters", ["injected-parameters"], cell(source, output)],
  ["hide-input", ["hide-input"], cell(source, output)],
  ["hide-output", ["hide-output"], cell(source, folded)],
  ["hide-cell", ["hide-cell"], cell(source, folded)],
  ["remove-input", ["remove-input"], cell(output)],
  ["remove-output", ["remove-output"], cell(source)],
  ["remove-cell", ["remove-cell"], ""],
])("renderCells honours %s", (_, tags, expected) => {
  expect(render(toCodeCell({}, tags))).toBe(expected);
});

it.each<[string, Cell, string]>([
  ["a raw cell", { cell_type: "raw", id: "r", source: "x", metadata: {} }, ""],
  ["a removed text", { ...toTextCell("x"), metadata: { tags: ["remove-cell"] } }, ""],
  ["a cell without source", toCodeCell({ source: " \n" }), cell(output)],
  ["a cell without output", toCodeCell({ outputs: [] }), cell(source)],
  [
    "a data file without output",
    toCodeCell({ source: "//| source: a.csv", outputs: [] }, ["remove-input"]),
    "",
  ],
  ["an empty output that is hidden", toCodeCell({ outputs: [] }, ["hide-output"]), cell(source)],
])("renderCells leaves nothing empty of %s", (_, cell, expected) => {
  expect(render(cell)).toBe(expected);
});

it.each([
  ["//| source: rain.csv", "rain.csv", "rain.csv"],
  ["#| source: 'Rain, 2 gauges'", "Rain, 2 gauges", "Rain, 2 gauges"],
  [
    "const a = 1;\n//| source: https://example.org/a.csv",
    "https://example.org/a.csv",
    '<a href="https://example.org/a.csv" rel="noopener">https://example.org/a.csv</a>',
  ],
])("renderCells names the data file of %j", (source, file, name) => {
  expect(render(toCodeCell({ source }, ["remove-input"]))).toBe(
    `<div class="cell" data-cell="1" data-source="${file}">${output}\n<p class="from">Source: <cite>${name}</cite></p></div>`,
  );
});

it.each(["// source: rain.csv", "//| source:", 'const a = "source: b";'])(
  "renderCells finds no data file in %j",
  (source) => {
    expect(render(toCodeCell({ source }, ["remove-input"]))).toBe(cell(output));
  },
);

it("renderCells writes attached pictures into the text", () => {
  const attachments = { "my map.png": { "image/png": "AA==" } };
  const cell = toTextCell("![Map](attachment:my%20map.png) ![No](attachment:no.png)", {
    attachments,
  });
  expect(render(cell)).toBe(
    '<div class="text">![Map](data:image/png;base64,AA==) ![No](attachment:no.png)</div>',
  );
});

const code = (source: string, shows = false, tags: readonly string[] = []): Cell => ({
  ...{ cell_type: "code", id: source, source, metadata: { tags }, execution_count: 1 },
  outputs: shows ? [{ output_type: "stream", name: "stdout", text: "shown" }] : [],
});
const text: Cell = { cell_type: "markdown", id: "text", source: "text", metadata: {} };

it.each<[string, readonly Cell[], readonly string[]]>([
  ["silent cells with the next", [code("a"), code("b"), code("c", true)], ["a\n\nb\n\nc"]],
  ["no cell after one that shows something", [code("a", true), code("b")], ["a", "b"]],
  ["no cells with text between", [code("a"), text, code("b")], ["a", "text", "b"]],
  [
    "no cell that is shown in a way of its own",
    [code("a", false, ["hide-input"]), code("b")],
    ["a", "b"],
  ],
  [
    "no cell with one that is shown in a way of its own",
    [code("a"), code("b", true, ["remove-input"])],
    ["a", "b"],
  ],
  [
    "parameters with the injected ones",
    [code("a", false, ["parameters"]), code("b", false, ["injected-parameters"])],
    ["a\n\nb"],
  ],
  ["no cell with an empty one before it", [code(""), code("b")], ["", "b"]],
])("mergeSilentCells joins %s", (_, cells, sources) => {
  expect(mergeSilentCells(cells).map(({ source }) => source)).toEqual(sources);
});
