import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCanvas, loadImage } from "canvas";
import pixelmatch from "pixelmatch";

/** Pixels that may differ in any square of 16 pixels: edges of letters do, where a renderer is another. */
const tolerance = 8;

/** Where pictures of differences go. */
export const differences = join(tmpdir(), "chart-differences");

/**
 * What tells a picture from the stored one; undefined if nobody would see it. The two and their
 * difference are then written to a folder for differences.
 * @param stored Path of the stored picture.
 */
export async function findPictureFault(
  png: Uint8Array,
  stored: string,
  name: string,
): Promise<string | undefined> {
  const [one, other] = await Promise.all([readFileSync(stored), png].map(readPixels));
  if (!one || !other) return "no picture";
  const [size, wanted] = [other, one].map(({ width, height }) => `${width} × ${height}`);
  const path = join(differences, `${name}.png`);
  if (size !== wanted) return write(png, path, `its size is ${size} instead of ${wanted}`);
  const { width, height } = one;
  const canvas = createCanvas(width, height);
  const difference = canvas.getContext("2d").createImageData(width, height);
  const options = { threshold: 0.1, windowSize: 16 };
  const count = pixelmatch(one.data, other.data, difference.data, width, height, options);
  if (count <= tolerance) return undefined;
  canvas.getContext("2d").putImageData(difference, 0, 0);
  const shown = join(differences, `${name}-difference.png`);
  write(canvas.toBuffer("image/png"), shown, "");
  return write(png, path, `${count} pixels of a square differ: see ${shown}`);
}

async function readPixels(png: Uint8Array) {
  const image = await loadImage(Buffer.from(png));
  const { width, height } = image;
  const context = createCanvas(width, height).getContext("2d");
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, width, height);
}

function write(png: Uint8Array, path: string, fault: string): string {
  mkdirSync(differences, { recursive: true });
  writeFileSync(path, png);
  return `${fault} (drawn: ${path})`;
}
