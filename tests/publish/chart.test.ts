import { expect, it } from "vitest";
import { renderBitmap, renderSvg } from "../../lib/src/publish/chart.ts";
import { renderHtml } from "../../lib/src/publish/html-tree.ts";

const drawing = { data: { "text/plain": "Rain" }, metadata: {}, prefix: "c1_0", fallback: "Chart" };
const svg = '<svg><clipPath id="a"/></svg>';

it("renderSvg draws both widths of a chart with ids of their own", () => {
  const metadata = { "image/svg+xml": { narrow: svg } };
  const html = renderHtml(renderSvg(svg, { ...drawing, metadata }));
  expect(html).toMatch(/<div class="wide"><svg.*\n<div class="narrow"><svg/);
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

it("renderBitmap keeps the width that the metadata gives", () => {
  const metadata = { "image/png": { width: 300 } };
  const html = renderHtml(renderBitmap("image/png", "AA==", { ...drawing, metadata }));
  expect(html).toContain(' width="300"');
});
