/** The colours of a picture, and which of them each pixel has. */
export interface Palette {
  /** At most 256 colours as red, green, blue. */
  readonly colors: readonly (readonly [number, number, number])[];
  /** For each pixel, its place among the colours. */
  readonly indices: Uint8Array;
}

/** The most that a channel of a pixel, from 0 to 255, may change: nobody sees it. */
const greatestChange = 2;

/**
 * A palette in which no pixel changes visibly: colours that lie next to each other, as at the
 * edges of letters, become one.
 * @param pixels Red, green, blue and opacity of each pixel.
 * @returns Undefined if there is no such palette, or if a pixel is not opaque.
 */
export function maybePalette(pixels: Uint8ClampedArray): Palette | undefined {
  const runs = findRuns(pixels);
  if (!runs.every(({ isOpaque }) => isOpaque)) return undefined;
  const counts = new Map<number, number>();
  for (const { color, from, to } of runs) counts.set(color, (counts.get(color) ?? 0) + to - from);
  const colors = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([color]) => color);
  for (let change = 0; change <= greatestChange; change++) {
    const chosen: number[] = [];
    const places = maybePlaces(colors, change, chosen);
    if (!places) continue;
    const indices = new Uint8Array(pixels.length / 4);
    for (const { color, from, to } of runs) indices.fill(places.get(color) ?? 0, from, to);
    return { colors: chosen.map(toChannels), indices };
  }
  return undefined;
}

/** Pixels in a row of one colour; most are as the one before. */
function findRuns(pixels: Uint8ClampedArray) {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const runs: { color: number; isOpaque: boolean; from: number; to: number }[] = [];
  for (let from = 0, to = 1; from < words.length; from = to, to++) {
    while (to < words.length && words[to] === words[from]) to++;
    const at = from * 4;
    const color = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    runs.push({ color, isOpaque: pixels[at + 3] === 255, from, to });
  }
  return runs;
}

/**
 * Chooses colours, the most frequent first, so that each has one within the change allowed.
 * @returns By colour, the place of the chosen one that stands for it.
 */
function maybePlaces(colors: readonly number[], change: number, chosen: number[]) {
  const places = new Map<number, number>();
  for (const color of colors) {
    const near = chosen.findIndex((other) => isNear(color, other, change));
    if (near < 0 && chosen.length === 256) return undefined;
    places.set(color, near < 0 ? chosen.push(color) - 1 : near);
  }
  return places;
}

// Compared millions of times, so nothing is allocated.
const isNear = (one: number, other: number, change: number): boolean =>
  Math.abs(toChannel(one, 16) - toChannel(other, 16)) <= change &&
  Math.abs(toChannel(one, 8) - toChannel(other, 8)) <= change &&
  Math.abs(toChannel(one, 0) - toChannel(other, 0)) <= change;

const toChannel = (color: number, shift: number) => (color >>> shift) & 255;

const toChannels = (color: number) =>
  [toChannel(color, 16), toChannel(color, 8), toChannel(color, 0)] as const;
