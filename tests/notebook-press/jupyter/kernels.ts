import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect } from "vitest";
import {
  executeNotebook,
  type KernelSpec,
  listKernelSpecs,
  toKernelJson,
} from "../../../lib/notebook-press/src/jupyter/index.ts";
import type { CodeCell, Notebook } from "../../../lib/notebook-press/src/notebook/notebook.ts";

/** Source of a code cell, with tags if it needs any. */
export type Source = string | { readonly source: string; readonly tags: readonly string[] };

export function toNotebook(sources: readonly Source[]): Notebook {
  const cells = sources.map((source, index): CodeCell => {
    const { source: text, tags } = typeof source === "string" ? { source, tags: [] } : source;
    return {
      cell_type: "code",
      id: `cell-${index}`,
      source: text,
      metadata: tags.length > 0 ? { tags } : {},
      execution_count: null,
      outputs: [],
    };
  });
  return { nbformat: 4, nbformat_minor: 5, metadata: {}, cells };
}

/** Source of a cell that may fail. */
export const failing = (source: string) => ({ source, tags: ["raises-exception"] });

const installed = await listKernelSpecs({ dataPaths: [] });
const specs = [...installed, ...installed.flatMap(toRelayed)];

/** A kernel as front ends start it, where that is not as we do. */
function toRelayed({ name, harness, accessLog: _, ...spec }: KernelSpec): readonly KernelSpec[] {
  const { argv } = toKernelJson({ name, ...spec, ...(harness && { harness }) });
  return harness ? [{ ...spec, name: `relayed ${name}`, argv }] : [];
}

export function findSpec(name: string): KernelSpec {
  const spec = specs.find((spec) => spec.name === name);
  if (!spec) throw new RangeError(`Cannot find the kernel "${name}": wanted it installed`);
  return spec;
}

/** A kernel that misbehaves in the named way; see `odd-kernel.ts`. */
export const toOddSpec = (way: string, program = "odd-kernel.ts"): KernelSpec => ({
  name: way,
  displayName: way,
  language: "typescript",
  argv: [process.execPath, join(import.meta.dirname, program), "{connection_file}", way],
  interruptMode: "message",
});

/** Runs cells and returns them. */
export async function run(kernel: KernelSpec, sources: readonly Source[], options = {}) {
  const executed = await executeNotebook(toNotebook(sources), { kernel, ...options });
  return executed.cells as readonly CodeCell[];
}

/** Runs cells that fail, and returns what is thrown. */
export async function catchError(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return expect.fail("nothing was thrown");
}

/** Text that a cell printed. */
export const findText = (cell: Pick<CodeCell, "outputs"> | undefined) =>
  cell?.outputs.map((output) => ("text" in output ? output.text : "")).join("");

/** Whether a process runs; one that has ended and that nobody has asked after does not. */
export const isAlive = (pid: number) =>
  /^[^Z]/.test(
    spawnSync("ps", ["-o", "stat=", "-p", `${pid}`])
      .stdout.toString()
      .trim(),
  );

/** How many processes this one has started that still run. */
export const countChildren = () =>
  process.getActiveResourcesInfo().filter((name) => name === "ProcessWrap").length;
