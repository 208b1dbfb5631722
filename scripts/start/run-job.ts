import { readFile, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import {
  type ExecuteOptions,
  executeNotebook,
  formatNotebook,
  markFailure,
  type Notebook,
  parseNotebook,
  StoppedError,
  writeAtomically,
} from "performance-account/jupyter";
import { findKey } from "./find-key.ts";
import type { Job } from "./make-jobs.ts";
import type { Options } from "./options.ts";

/** What a job gave. */
export interface Result {
  readonly job: Job;
  readonly notebook: Notebook;
  /** Whether an earlier run's outputs still hold. */
  readonly unchanged: boolean;
}

/** How a job is run. */
export interface RunOptions
  extends Pick<Options, "data" | "fresh" | "cellLimit" | "startLimit">,
    Pick<ExecuteOptions, "onCell" | "onOutput" | "onProgress"> {
  readonly signal: AbortSignal;
}

/**
 * Runs a notebook, or takes an earlier run if nothing has changed since. While it runs,
 * the notebook so far lies beside the good one; if it fails, it stays as `….failed.ipynb`.
 * @throws As `executeNotebook`.
 */
export async function runJob(job: Job, options: RunOptions): Promise<Result> {
  const { folder, source, parameters, kernel } = job;
  const key = await findKey(job, options.data);
  const earlier = options.fresh ? undefined : await maybeLoad(toPath(job, ".ipynb"));
  const [partial, failed] = [
    join(folder, `.${source.slug}.partial.ipynb`),
    toPath(job, ".failed.ipynb"),
  ];
  if (earlier && findRunKey(earlier) === key) {
    await rm(failed, { force: true });
    return { job, notebook: earlier, unchanged: true };
  }
  const env = options.data === undefined ? {} : { PERFORMANCE_ACCOUNT_DATA: resolve(options.data) };
  try {
    const executed = await executeNotebook(source.notebook, {
      ...options,
      ...{ kernel, env },
      cellTimeLimit: options.cellLimit,
      startTimeLimit: options.startLimit,
      cwd: dirname(source.path),
      parameters,
      save: (current) => writeAtomically(partial, formatNotebook(current)),
    });
    await rm(failed, { force: true });
    return { job, notebook: withRunKey(executed, key), unchanged: false };
  } catch (error) {
    if (options.signal.aborted) throw error;
    if (error instanceof StoppedError)
      await writeAtomically(failed, formatNotebook(markFailure(error)));
    throw error;
  } finally {
    await rm(partial, { force: true });
  }
}

/** Path of one of a job's files, by its ending. */
export const toPath = ({ folder, source }: Job, ending: string) =>
  join(folder, `${source.slug}${ending}`);

async function maybeLoad(path: string): Promise<Notebook | undefined> {
  try {
    return parseNotebook(await readFile(path, "utf8"), path);
  } catch {
    return undefined;
  }
}

const withRunKey = (notebook: Notebook, key: string): Notebook => ({
  ...notebook,
  metadata: { ...notebook.metadata, performance_account: { key } },
});

const findRunKey = ({ metadata }: Notebook) =>
  (metadata.performance_account as { key?: string } | undefined)?.key;
