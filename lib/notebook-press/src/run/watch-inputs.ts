import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseAccessLog, withAccessLog } from "../jupyter/access-log.ts";
import type { KernelSpec } from "../jupyter/kernel-spec.ts";
import type { Notebook } from "../notebook/notebook.ts";
import type { Dependencies } from "./find-key.ts";
import { findInputs, type Inputs } from "./inputs.ts";
import type { Job } from "./job.ts";

/** A notebook that was run, and what its outputs depend on. */
export interface Watched {
  readonly executed: Notebook;
  readonly inputs: Inputs;
  /** Why the outputs cannot be kept for a next run; missing where they can. */
  readonly unkept?: string;
}

/** Runs a job's notebook on a kernel that writes down what it reads, where it can; one without kernel stays as it is. */
export async function watchInputs(
  { kernel, source }: Job,
  { root = process.cwd(), covered = [], places = {} }: Dependencies,
  execute: (kernel: KernelSpec) => Promise<Notebook>,
): Promise<Watched> {
  if (!kernel) return { executed: source.notebook, inputs: {} };
  const { accessLog } = kernel;
  const silent = "its kernel does not tell what it reads";
  if (!accessLog) return { executed: await execute(kernel), inputs: {}, unkept: silent };
  const place = await mkdtemp(join(tmpdir(), "access-"));
  try {
    const file = join(place, "log.jsonl");
    const started = Date.now();
    const executed = await execute(withAccessLog(kernel, accessLog, file));
    const folder = dirname(source.path);
    const access = parseAccessLog(await readFile(file, "utf8"), folder);
    return { executed, ...(await findInputs(access, { folder, places, root, started, covered })) };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
