import { createCanvas, loadImage } from "canvas";
import { expect, it } from "vitest";
import { renderIndexedPng, renderPng } from "../../../lib/notebook-press/src/draw/render-png.ts";
import { renderSvg } from "../../../lib/notebook-press/src/draw/render-svg.ts";
import { loadAccount } from "../../../lib/performance-account/src/account/load.ts";
import { allCharts } from "../../performance-account/charts/all-charts.ts";
import { toBars } from "../../performance-account/charts/make-bars.ts";

const chart = toBars();

const findSize = (svg: string) =>
  [/ width="(\d+)"/, / height="(\d+)"/].map((pattern) => Number(pattern.exec(svg)?.[1]));

it.each([1, 2, 3])("renderPng draws %i pixels for each of the chart", async (scale) => {
  const png = Buffer.from(await renderPng(chart, scale));
  const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(size).toEqual(findSize(await renderSvg(chart)).map((pixels) => pixels * scale));
});

it("renderPng draws two pixels by default", async () => {
  expect(await renderPng(chart)).toEqual(await renderPng(chart, 2));
});

const account = await loadAccount(2018);

it.each(Object.entries(allCharts))("renderPng draws %s in less than 100 KB", async (_, draw) => {
  const png = await renderPng(draw(account));
  expect(png.length).toBeLessThan(100_000);
  expect(Buffer.from(png).indexOf("PLTE")).toBeGreaterThan(0);
});

it("renderPng keeps the true colours of a chart with many", async () => {
  const steps = Array.from({ length: 20 }, (_, n) => n);
  const values = steps.flatMap((x) =>
    steps.map((y) => ({ x, y, color: `rgb(${x * 12}, ${y * 12}, 128)` })),
  );
  const encoding = {
    x: { field: "x", type: "ordinal" },
    y: { field: "y", type: "ordinal" },
    color: { field: "color", type: "nominal", scale: null },
  };
  const { $schema, description, config } = chart;
  const colorful = { $schema, description, config, data: { values }, mark: "rect", encoding };
  const png = Buffer.from(await renderPng(colorful));
  expect(png.indexOf("PLTE")).toBe(-1);
});

const colors = [
  [255, 255, 255],
  [27, 39, 51],
  [166, 124, 0],
] as const;
const indices = Uint8Array.of(0, 1, 2, 2, 1, 0);
const png = Buffer.from(renderIndexedPng({ colors, indices }, { width: 3, height: 2, scale: 2 }));

it("renderIndexedPng gives a picture with the colours of each pixel", async () => {
  const image = await loadImage(png);
  expect([image.width, image.height]).toEqual([3, 2]);
  const context = createCanvas(3, 2).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, 3, 2);
  const wanted = [...indices].flatMap((place) => [...(colors[place] ?? []), 255]);
  expect([...data]).toEqual(wanted);
});

it("renderIndexedPng says that two pixels are one of a screen's", () => {
  const at = png.indexOf("pHYs") + 4;
  expect([png.readUInt32BE(at), png.readUInt32BE(at + 4), png[at + 8]]).toEqual([7559, 7559, 1]);
});
