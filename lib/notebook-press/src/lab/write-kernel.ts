import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { KernelSpec } from "../jupyter/kernel-spec.ts";
import { toKernelJson } from "../jupyter/to-kernel-json.ts";
import { writeAtomically } from "../notebook/write-atomically.ts";
import type { Paths } from "./paths.ts";

/** The kernels of this repository. */
export const kernelNames = ["tslab", "deno"] as const;

/** The files of a kernelspec. */
export const kernelFiles = [
  "kernel.json",
  "logo-svg.svg",
  "logo-32x32.png",
  "logo-64x64.png",
] as const;

/** Writes a kernelspec with its logos into its own folder, and the repository that it belongs to into its metadata. */
export async function writeKernel(spec: KernelSpec, folder: string, owner: string): Promise<void> {
  await writeLogos(spec.name, folder);
  const json = { ...toKernelJson(spec), metadata: { "notebook-press": { root: owner } } };
  await writeJson(join(folder, "kernel.json"), json);
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

/** What differs from JupyterLab's defaults; a user's own settings win. */
const overrides = {
  // Neither asks the network, nor asks whether it may.
  "@jupyterlab/apputils-extension:notification": { fetchNews: "false", checkForUpdates: false },
  // Beside each completion, its type and what the library says of it.
  "@jupyterlab/completer-extension:manager": { showDocumentationPanel: true },
  // A sentence is one line of code, of which one would see the beginning.
  "@jupyterlab/notebook-extension:tracker": { codeCellConfig: { lineWrap: true } },
};

/** Writes the environment's settings for JupyterLab. */
export async function writeSettings({ environment, share }: Paths): Promise<void> {
  await writeJson(join(share, "lab", "settings", "overrides.json"), overrides);
  // Without it the scripts for Node.js that JupyterLab brings would count as modules, as
  // those of the repository around them do, and fail.
  await writeJson(join(environment, "package.json"), { type: "commonjs" });
}

const writeJson = (file: string, content: object) =>
  writeAtomically(file, `${JSON.stringify(content, null, 2)}\n`);
