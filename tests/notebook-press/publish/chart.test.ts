import { expect, it } from "vitest";
import { renderBitmap, renderSvg } from "../../../lib/notebook-press/src/publish/chart.ts";
import { renderHtml } from "../../../lib/notebook-press/src/publish/html-tree.ts";
import { words } from "./cases.ts";

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
