import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findTime } from "../command/find-time.ts";
import { drawCharts } from "../draw/draw-charts.ts";
import { StoppedError } from "../jupyter/errors.ts";
import { type ExecuteOptions, executeNotebook } from "../jupyter/execute-notebook.ts";
import { clearTimes } from "../jupyter/execution-record.ts";
import { markFailure } from "../jupyter/mark-failure.ts";
import { formatNotebook, type Notebook } from "../notebook/notebook.ts";
import { writeAtomically } from "../notebook/write-atomically.ts";
import { type Dependencies, findKey, ownVersion } from "./find-key.ts";
import { areSame } from "./inputs.ts";
import type { Job } from "./job.ts";
import {
  describeKernel,
  maybeLoadRun,
  type Run,
  type RunRecord,
  withRunRecord,
} from "./run-record.ts";
import { watchInputs } from "./watch-inputs.ts";

/** What a job gave. */
export interface Result extends Run {
  readonly job: Job;
  /** Whether an earlier run's outputs still hold. */
  readonly unchanged: boolean;
}

/** What notebooks are run in. */
export interface Surroundings extends Dependencies {
  /** Variables that kernels have in their environment beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** What outputs are made with beside this package and Node.js, by name. Default: nothing. */
  readonly versions?: Readonly<Record<string, string>>;
  /** What is kept of a run beside its record, as JSON. Default: nothing. */
  readonly describeRun?: (job: Job, executed: Notebook) => unknown;
}

/** How a job is run. */
export interface RunOptions
  extends Surroundings,
    Pick<ExecuteOptions, "onCell" | "onOutput" | "onProgress"> {
  /** Whether to run a notebook of which nothing has changed. */
  readonly fresh: boolean;
  /** Seconds that a cell may take. */
  readonly cellLimit: number;
  /** Seconds that a kernel may take to start. */
  readonly startLimit: number;
  readonly signal: AbortSignal;
}

/**
 * Runs a notebook, or takes an earlier run if nothing has changed since. While it runs,
 * the notebook so far lies beside the good one; if it fails, it stays as `….failed.ipynb`.
 * @throws As `executeNotebook`.
 */
export async function runJob(job: Job, options: RunOptions): Promise<Result> {
  const { folder, source, parameters } = job;
  const key = await findKey(job, options);
  const earlier = options.fresh ? undefined : await maybeLoadRun(toPath(job, ".ipynb"));
  const partial = join(folder, `.${source.slug}.partial.ipynb`);
  const failed = toPath(job, ".failed.ipynb");
  if (earlier?.record.key === key && (await isKept(job, earlier.record, options))) {
    await rm(failed, { force: true });
    return { job, ...earlier, unchanged: true };
  }
  try {
    const { executed, ...dependence } = await watchInputs(job, options, (kernel) =>
      executeNotebook(source.notebook, {
        ...{ ...options, kernel, parameters, cwd: dirname(source.path) },
        env: { ...options.env, JPY_SESSION_NAME: source.path },
        cellTimeLimit: options.cellLimit,
        startTimeLimit: options.startLimit,
        save: (current) => writeAtomically(partial, formatNotebook(current)),
      }),
    );
    await rm(failed, { force: true });
    const record = toRecord({ key, ...dependence }, job, executed, options);
    // Two runs on the same data are to give the same file; one that failed keeps its times.
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
export const toPath = ({ folder, source }: Job, ending: string): string =>
  join(folder, `${source.slug}${ending}`);

/** Whether a run's outputs still hold: it read nothing that has changed, as far as can be told. */
async function isKept(
  { source, kernel }: Job,
  { inputs, unkept }: RunRecord,
  { places = {} }: Dependencies,
): Promise<boolean> {
  const { notebook_press: own } = source.notebook.metadata as {
    notebook_press?: { keep?: unknown };
  };
  if (kernel && unkept !== undefined && own?.keep !== true) return false;
  return areSame(inputs, { folder: dirname(source.path), places });
}

function toRecord(
  known: Pick<RunRecord, "key" | "inputs" | "unkept">,
  job: Job,
  executed: Notebook,
  { versions, describeRun }: RunOptions,
): RunRecord {
  const own = describeRun?.(job, executed);
  return {
    ...known,
    kernel: job.kernel ? describeKernel(job.kernel) : nameKernel(job.source.notebook),
    versions: { "notebook-press": ownVersion, "Node.js": process.version.slice(1), ...versions },
    parameters: job.parameters,
    time: findTime().toISOString(),
    ...(own !== undefined && { own }),
  };
}

/** What a notebook that was run elsewhere calls its kernel. */
function nameKernel({ metadata }: Notebook): string {
  const { kernelspec } = metadata as { kernelspec?: { display_name?: string; name?: string } };
  return kernelspec?.display_name ?? kernelspec?.name ?? "another kernel";
}
