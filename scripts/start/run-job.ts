import { rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { findTime } from "notebook-press/command";
import { drawCharts } from "notebook-press/draw";
import {
  type ExecuteOptions,
  executeNotebook,
  formatNotebook,
  markFailure,
  type Notebook,
  StoppedError,
  writeAtomically,
} from "notebook-press/jupyter";
import { clearTimes } from "./clear-times.ts";
import { describeKernel } from "./describe-kernel.ts";
import { findDataFolder } from "./find-data-folder.ts";
import { findKey } from "./find-key.ts";
import { findUsedSources } from "./find-used-sources.ts";
import { findVersions } from "./find-versions.ts";
import type { Job } from "./make-jobs.ts";
import { maybeLoadRun, type Run } from "./maybe-load-run.ts";
import type { Options } from "./options.ts";
import { type RunRecord, withRunRecord } from "./run-record.ts";
import type { Tree } from "./tree.ts";

/** What a job gave. */
export interface Result extends Run {
  readonly job: Job;
  /** Whether an earlier run's outputs still hold. */
  readonly unchanged: boolean;
}

/** How a job is run. */
export interface RunOptions
  extends Pick<Options, "data" | "fresh" | "cellLimit" | "startLimit">,
    Pick<ExecuteOptions, "onCell" | "onOutput" | "onProgress"> {
  readonly signal: AbortSignal;
  /** All accounts and documents there are, for what the notebook may show. */
  readonly tree: Pick<Tree, "accounts" | "documents">;
}

/**
 * Runs a notebook, or takes an earlier run if nothing has changed since. While it runs,
 * the notebook so far lies beside the good one; if it fails, it stays as `….failed.ipynb`.
 * @throws As `executeNotebook`.
 */
export async function runJob(job: Job, options: RunOptions): Promise<Result> {
  const { folder, source, parameters, kernel } = job;
  const key = await findKey(job, options.data);
  const earlier = options.fresh ? undefined : await maybeLoadRun(toPath(job, ".ipynb"));
  const [partial, failed] = [
    join(folder, `.${source.slug}.partial.ipynb`),
    toPath(job, ".failed.ipynb"),
  ];
  if (earlier?.record.key === key) {
    await rm(failed, { force: true });
    return { job, ...earlier, unchanged: true };
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
    const record = { key, ...(await toRecord(job, executed, options)) };
    const notebook = withRunRecord(await drawCharts(clearTimes(executed)), record);
    return { job, notebook, record, unchanged: false };
  } catch (error) {
    if (options.signal.aborted) throw error;
    if (error instanceof StoppedError)
      await writeAtomically(failed, formatNotebook(await drawCharts(markFailure(error))));
    throw error;
  } finally {
    await rm(partial, { force: true });
  }
}

/** Path of one of a job's files, by its ending. */
export const toPath = ({ folder, source }: Job, ending: string) =>
  join(folder, `${source.slug}${ending}`);

async function toRecord(
  { account, kernel, parameters }: Job,
  notebook: Notebook,
  { data, tree }: RunOptions,
): Promise<Omit<RunRecord, "key">> {
  return {
    ...(account && { year: account.year }),
    sources: findUsedSources(notebook, account, tree),
    kernel: describeKernel(kernel),
    versions: await findVersions(findDataFolder(data)),
    parameters,
    time: findTime().toISOString(),
  };
}
