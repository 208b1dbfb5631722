import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { type Account, DataError, loadAccounts } from "performance-account";
import { findKernelSpec } from "performance-account/jupyter";
import { checkImportedTypes } from "./check-imported-types.ts";
import { findChromium } from "./find-chromium.ts";
import { findNotebooks, type SourceNotebook } from "./find-notebooks.ts";
import { findTime } from "./find-time.ts";
import { loadParameterSets, type ParameterSet } from "./load-parameter-sets.ts";
import { type Job, makeJobs } from "./make-jobs.ts";
import type { Options } from "./options.ts";
import { UsageError } from "./usage-error.ts";

/** Everything to do, checked before anything is written. */
export interface Plan {
  readonly jobs: readonly Job[];
  /** All notebooks there are, for links and the index. */
  readonly notebooks: readonly SourceNotebook[];
  readonly accounts: readonly Account[];
  /** Folder to publish to. */
  readonly out: string;
  /** The browser to print PDFs with; undefined for no PDFs. */
  readonly chromium: string | undefined;
}

/**
 * Turns options into what to do.
 * @throws {UsageError} If there is no such year, notebook, kernel or parameter, or the data have faults.
 */
export async function makePlan(options: Options): Promise<Plan> {
  findTime();
  const chromium = options.pdf ? findChromium() : undefined;
  const accounts = await loadData(options.data);
  const sources = await findNotebooks(options.notebooks, options.only);
  const notebooks = await findNotebooks(options.notebooks, []);
  const out = resolve(options.out);
  const kernels = await Promise.all(sources.map((source) => findKernel(source, options.kernel)));
  const sets = await loadSets(options.params);
  const jobs = makeJobs({ accounts, sources, kernels, sets }, { ...options, out });
  checkImportedTypes(jobs);
  await makeFolder(out);
  return { jobs, notebooks, accounts, out, chromium };
}

async function loadData(data: string | undefined): Promise<readonly Account[]> {
  try {
    return await loadAccounts(data === undefined ? {} : { data: resolve(data) });
  } catch (error) {
    if (error instanceof DataError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

async function loadSets(files: readonly string[]): Promise<readonly ParameterSet[]> {
  if (files.length === 0) return [{ name: undefined, values: {} }];
  return (await Promise.all(files.map(loadParameterSets))).flat();
}

async function findKernel({ notebook, path }: SourceNotebook, name: string | undefined) {
  const { kernelspec } = notebook.metadata as { kernelspec?: { name?: string } };
  try {
    return await findKernelSpec(name ?? kernelspec?.name ?? "tslab", { cwd: resolve(path, "..") });
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

async function makeFolder(out: string): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
  } catch (cause) {
    throw new UsageError(`Cannot publish to "${out}": wanted a folder that can be written`, {
      cause,
    });
  }
}
