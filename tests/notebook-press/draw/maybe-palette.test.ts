import { expect, it } from "vitest";
import { maybePalette } from "../../../lib/notebook-press/src/draw/maybe-palette.ts";

type Pixel = readonly [number, number, number, number?];

const toPixels = (...pixels: readonly Pixel[]) =>
  new Uint8ClampedArray(pixels.flatMap(([r, g, b, a = 255]) => [r, g, b, a]));

it("maybePalette has each colour once, the most frequent first, exactly as it is", () => {
  const palette = maybePalette(toPixels([1, 2, 3], [255, 0, 9], [255, 0, 9]));
  expect(palette?.colors).toEqual([
    [255, 0, 9],
    [1, 2, 3],
  ]);
  expect([...(palette?.indices ?? [])]).toEqual([1, 0, 0]);
});

/** As many greys as there are, and colours beside them. */
const toGradient = (count: number) =>
  toPixels(...Array.from({ length: count }, (_, at): Pixel => [at & 255, at & 255, (at >> 8) * 3]));

it("maybePalette joins colours next to each other where there are too many", () => {
  const pixels = toGradient(512);
  const { colors, indices } = maybePalette(pixels) ?? { colors: [], indices: new Uint8Array() };
  expect(colors.length).toBeLessThanOrEqual(256);
  const changes = [...indices].flatMap((place, at) =>
    (colors[place] ?? []).map((channel, n) => Math.abs(channel - (pixels[at * 4 + n] ?? 0))),
  );
  expect(Math.max(...changes)).toBeLessThanOrEqual(2);
});

it.each([
  ["a picture with more colours than can be joined", toGradient(256 * 20)],
  ["a pixel that is not opaque", toPixels([1, 2, 3], [1, 2, 3, 254])],
])("maybePalette has none for %s", (_, pixels) => {
  expect(maybePalette(pixels)).toBeUndefined();
});
