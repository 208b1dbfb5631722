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
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] !== 255) return undefined;
    const color = toColor(pixels, at);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const colors = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([color]) => color);
  for (let change = 0; change <= greatestChange; change++) {
    const places = maybePlaces(colors, change);
    if (places) return toPalette(pixels, places);
  }
  return undefined;
}

const toColor = (pixels: Uint8ClampedArray, at: number): number =>
  ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);

interface Places {
  readonly chosen: readonly number[];
  /** By colour, the place of the chosen one that stands for it. */
  readonly places: ReadonlyMap<number, number>;
}

/** Chooses colours, the most frequent first, so that each has one within the change allowed. */
function maybePlaces(colors: readonly number[], change: number): Places | undefined {
  const chosen: number[] = [];
  const places = new Map<number, number>();
  for (const color of colors) {
    const near = chosen.findIndex((other) => toDistance(color, other) <= change);
    if (near < 0 && chosen.length === 256) return undefined;
    places.set(color, near < 0 ? chosen.push(color) - 1 : near);
  }
  return { chosen, places };
}

const toDistance = (one: number, other: number): number =>
  Math.max(...[16, 8, 0].map((shift) => Math.abs(toChannel(one, shift) - toChannel(other, shift))));

const toChannel = (color: number, shift: number) => (color >>> shift) & 255;

function toPalette(pixels: Uint8ClampedArray, { chosen, places }: Places): Palette {
  const indices = Uint8Array.from(
    { length: pixels.length / 4 },
    (_, at) => places.get(toColor(pixels, at * 4)) ?? 0,
  );
  const colors = chosen.map(
    (color) => [toChannel(color, 16), toChannel(color, 8), toChannel(color, 0)] as const,
  );
  return { colors, indices };
}
