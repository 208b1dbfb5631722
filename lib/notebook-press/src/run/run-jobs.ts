import { Listr } from "listr2";
import type { Failure } from "./describe-failure.ts";
import { type Job, toTitle } from "./job.ts";
import { type Result, type RunOptions, runJob } from "./run-job.ts";
import { writeLog } from "./write-log.ts";

/** How jobs are run. */
export interface RunJobsOptions extends Omit<RunOptions, "signal"> {
  /** How many run at once. */
  readonly jobs: number;
  /** Whether to say on standard error what each cell does, instead of showing progress. */
  readonly log: boolean;
}

/** What became of jobs. */
export interface Outcome {
  /** What was run, in the order in which it ended. */
  readonly results: readonly Result[];
  readonly failures: readonly Failure[];
  readonly interrupted: boolean;
}

/** Runs jobs at once and shows their progress; a signal to end ends them all. */
export async function runJobs(jobs: readonly Job[], options: RunJobsOptions): Promise<Outcome> {
  const results: Result[] = [];
  const failures: Failure[] = [];
  const controller = new AbortController();
  const { signal } = controller;
  const abort = () => controller.abort(new Error("Interrupted"));
  process.on("SIGINT", abort).on("SIGTERM", abort);
  const tasks = jobs.map((job) => ({
    title: toTitle(job),
    task: async (_: unknown, task: { title: string }) => {
      const onProgress = ({ done, total }: { done: number; total: number }) => {
        task.title = `${toTitle(job)} · ${done} of ${total} cells`;
      };
      const callbacks = options.log ? writeLog(job, writeLine) : { onProgress };
      try {
        signal.throwIfAborted();
        const result = await runJob(job, { ...options, ...callbacks, signal });
        const { unkept } = result.record;
        if (result.unchanged) task.title = `${toTitle(job)} · unchanged since its last run`;
        else if (unkept !== undefined) task.title += `, to be run again next time: ${unkept}`;
        if (options.log && (result.unchanged || unkept !== undefined)) writeLine(task.title);
        results.push(result);
      } catch (error) {
        if (!signal.aborted) failures.push({ job, error });
        throw new Error(signal.aborted ? "interrupted" : "failed", { cause: error });
      }
    },
  }));
  await new Listr(tasks, {
    concurrent: options.jobs,
    exitOnError: false,
    registerSignalListeners: false,
    renderer: options.log ? "silent" : "default",
    fallbackRenderer: options.log ? "silent" : "simple",
  }).run();
  process.off("SIGINT", abort).off("SIGTERM", abort);
  return { results, failures, interrupted: signal.aborted };
}

const writeLine = (line: string) => void process.stderr.write(`${line}\n`);
