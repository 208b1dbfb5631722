import { expect, it } from "vitest";
import { renderSvg } from "../../../lib/notebook-press/src/draw/render-svg.ts";
import { bars } from "../../../lib/performance-account/src/charts/bars.ts";
import { makeBarsSpec } from "../../performance-account/charts/make-bars-spec.ts";

const chart = bars(makeBarsSpec());

it("renderSvg gives text as text, in the charts' font", async () => {
  const svg = await renderSvg(chart);
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toMatch(/^<svg [^>]*font-family="Inter, [^>]*>.*<text [^>]*>First bar<\/text>/s);
});

it("renderSvg says what a bar shows to those who do not see it", async () => {
  expect(await renderSvg(chart)).toMatch(/aria-label="1 thing · 50%" [^>]*="bar"/);
});

it("renderSvg draws the same picture each time", async () => {
  const svg = await renderSvg(chart);
  expect(svg).toMatch(/clip-path="url\(#clip0\)"/);
  expect(await renderSvg(chart)).toBe(svg);
});

it("renderSvg leaves the chart as it was", async () => {
  const { data } = chart as unknown as { data: { values: readonly object[] } };
  await renderSvg(chart);
  expect(data.values.flatMap(Object.getOwnPropertySymbols)).toEqual([]);
});

it("renderSvg refuses what Vega-Lite cannot compile", async () => {
  const { layer: _, ...broken } = chart;
  await expect(renderSvg(broken)).rejects.toThrow(/^Invalid specification/);
});
