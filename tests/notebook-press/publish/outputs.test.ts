import { expect, it } from "vitest";
import type { Output } from "../../../lib/notebook-press/src/notebook/notebook.ts";
import { renderHtml } from "../../../lib/notebook-press/src/publish/html-tree.ts";
import {
  renderBitmap,
  renderOutput,
  renderSvg,
} from "../../../lib/notebook-press/src/publish/outputs.ts";
import { renderNodes, toDisplay, words } from "./cases.ts";

const render = (output: Output) =>
  renderNodes(
    renderOutput(output, {
      ...{ prefix: "c0_0", words, slug: "01", lang: "en", charts: new Map() },
      renderMarkdown: (text) => `<md>${text}</md>`,
    }),
  );
const print = (text: string, name: "stdout" | "stderr" = "stdout") =>
  render({ output_type: "stream", name, text });

it.each([
  ["a mark of HTML", "1 < 2 </script>", "1 &lt; 2 &lt;/script>"],
  ["colors of a terminal", "\u001b[1;31mred\u001b[0m", "red"],
  ["a progress bar", "1 %\r50 %\r100 %\ndone\r\n", "100 %\ndone"],
  ["blank lines at the end", "a\n\n", "a"],
])("renderOutput prints %s as text", (_, text, expected) => {
  expect(print(text)).toBe(`<pre class="output" tabindex="0">${expected}</pre>`);
});

it("renderOutput marks what went to standard error", () => {
  expect(print("careful", "stderr")).toMatch(/^<div class="stderr"><p class="mark">Standard error/);
});

const renderError = (traceback: readonly string[]) =>
  render({ output_type: "error", ename: "RangeError", evalue: "no <year>", traceback });

it.each([
  ["as it is", ["\u001b[31mError\u001b[39m", "    at a.ts:1"], "Error\n    at a.ts:1"],
  [
    "without the message",
    ["\u001b[31mRangeError\u001b[39m: no <year>", "    at a.ts:1"],
    "    at a.ts:1",
  ],
])("renderOutput shows an error and its traceback %s", (_, traceback, expected) => {
  const html = renderError(traceback);
  expect(html).toContain("<strong>RangeError: no &lt;year></strong>");
  expect(html).toContain(`tabindex="0">${expected}</pre>`);
});

it("renderOutput leaves no empty traceback", () => {
  expect(renderError(["RangeError: no <year>"])).not.toContain("<pre");
});

const all = {
  "image/svg+xml": "<svg/>",
  "image/png": "iVBO\nRw==",
  "text/html": "<i>html</i>",
  "text/markdown": "mark",
  "text/plain": 'pl"ain',
  "application/vnd.vegalite.v5+json": { mark: "bar" },
};
const without = (...types: readonly string[]) =>
  Object.fromEntries(Object.entries(all).filter(([type]) => !types.includes(type)));

it.each([
  [
    "the picture",
    without("image/svg+xml"),
    '<figure class="chart bitmap"><img src="data:image/png;base64,iVBORw==" alt="pl&quot;ain"></figure>',
  ],
  ["HTML", without("image/svg+xml", "image/png"), '<div class="html"><i>html</i></div>'],
  [
    "Markdown",
    { "text/markdown": "mark", "text/plain": "x" },
    '<div class="text"><md>mark</md></div>',
  ],
  ["text", { "text/plain": "a < b" }, '<pre class="output" tabindex="0">a &lt; b</pre>'],
  ["nothing unknown", { "application/json": {} }, ""],
])("renderOutput shows of a bundle %s", (_, data, expected) => {
  expect(render(toDisplay(data))).toBe(expected);
});

it("renderOutput shows of a bundle first the drawing", () => {
  const svg = '<svg role="img" aria-label="pl&quot;ain"></svg>';
  expect(render(toDisplay(all))).toContain(
    `<figure class="chart"><div class="drawing">${svg}</div>`,
  );
});

it("renderOutput treats the value of a cell like a display", () => {
  const result = { ...toDisplay({ "text/plain": "1" }), output_type: "execute_result" } as const;
  expect(render({ ...result, execution_count: 1 })).toBe(render(toDisplay({ "text/plain": "1" })));
});

const drawing = {
  ...{ data: { "text/plain": "Rain" }, metadata: {}, prefix: "c1_0", live: undefined },
  ...{ words, slug: "01-rain", lang: "en" },
};
const svg = '<svg><clipPath id="a"/></svg>';

it("renderSvg draws both widths of a chart with ids of their own", () => {
  const metadata = { "image/svg+xml": { narrow: svg } };
  const html = renderHtml(renderSvg(svg, { ...drawing, metadata }));
  expect(html).toMatch(/<div class="drawing wide"><svg.*\n<div class="drawing narrow"><svg/);
  expect(html.match(/id="[^"]+"/g)).toEqual(['id="c1_0_a"', 'id="c1_0n_a"']);
  expect(html.match(/aria-label="Rain"/g)).toHaveLength(2);
});

it.each([
  ["of another type", { "image/png": { narrow: svg } }],
  ["that is no text", { "image/svg+xml": { narrow: 3 } }],
  ["that is no record", { "image/svg+xml": null }],
])("renderSvg draws one chart for metadata %s", (_, metadata) => {
  expect(renderHtml(renderSvg(svg, { ...drawing, metadata }))).not.toContain("narrow");
});

it("renderSvg names a chart that does not say what it shows", () => {
  expect(renderHtml(renderSvg(svg, { ...drawing, data: {} }))).toContain('aria-label="Chart"');
});

it("renderSvg marks a chart that the page makes interactive", () => {
  const live = { key: "chart-1", forms: [{ marks: [] }] };
  expect(renderHtml(renderSvg(svg, { ...drawing, live }))).toContain('data-chart="chart-1"');
  expect(renderHtml(renderSvg(svg, drawing))).not.toContain("data-chart");
});

it("renderSvg gives under a chart the data of the specification that it was drawn from", () => {
  const spec = { title: "Own", mark: "bar", encoding: { x: { field: "mm" } } };
  const metadata = { "image/svg+xml": { specs: [{ ...spec, data: { values: [{ mm: 812 }] } }] } };
  const html = renderHtml(renderSvg(svg, { ...drawing, metadata }));
  expect(html).toContain('<data value="812">812</data>');
  expect(html).toContain('download="01-rain-own.csv"');
});

it("renderBitmap keeps the width that the metadata gives", () => {
  const metadata = { "image/png": { width: 300 } };
  const html = renderHtml(renderBitmap("image/png", "AA==", { ...drawing, metadata }));
  expect(html).toContain(' width="300"');
});
