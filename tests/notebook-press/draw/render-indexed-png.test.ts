import { createCanvas, loadImage } from "canvas";
import { expect, it } from "vitest";
import { renderIndexedPng } from "../../../lib/notebook-press/src/draw/render-indexed-png.ts";

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
