import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { KernelSpec } from "../jupyter/kernel-spec.ts";
import { toKernelJson } from "../jupyter/to-kernel-json.ts";
import { writeAtomically } from "../notebook/write-atomically.ts";

/** The kernels of this repository. */
export const kernelNames = ["tslab", "deno"] as const;

/** The files of a kernelspec. */
export const kernelFiles = [
  "kernel.json",
  "logo-svg.svg",
  "logo-32x32.png",
  "logo-64x64.png",
] as const;

/**
 * Writes a kernelspec with its logos, as Jupyter wants it.
 * @param folder The kernelspec's own folder, such as `share/jupyter/kernels/tslab`.
 * @param owner The repository that the kernel belongs to, kept in its metadata.
 */
export async function writeKernel(spec: KernelSpec, folder: string, owner: string): Promise<void> {
  await writeLogos(spec.name, folder);
  const json = { ...toKernelJson(spec), metadata: { "notebook-press": { root: owner } } };
  await writeAtomically(join(folder, "kernel.json"), `${JSON.stringify(json, null, 2)}\n`);
}

async function writeLogos(name: string, folder: string) {
  const [json, svgFile = "", ...pictures] = kernelFiles.map((file) => join(folder, file));
  const svg = await readFile(join(import.meta.dirname, "logos", `${name}.svg`));
  const isThere = json && pictures.every((file) => existsSync(file));
  if (isThere && svg.equals(await readFile(svgFile).catch(() => Buffer.alloc(0)))) return;
  const { createCanvas, loadImage } = await import("canvas");
  const image = await loadImage(svg);
  for (const [at, size] of [32, 64].entries()) {
    const canvas = createCanvas(size, size);
    canvas.getContext("2d").drawImage(image, 0, 0, size, size);
    await writeAtomically(pictures[at] ?? "", canvas.toBuffer("image/png"));
  }
  await writeAtomically(svgFile, svg);
}
