import { Listr } from "listr2";
import { toShortPath, UsageError } from "notebook-press/command";
import { useLanguage } from "performance-account";
import { describeFailure, type Failure } from "./describe-failure.ts";
import { describeOmissions } from "./describe-omissions.ts";
import { findDataFolder } from "./find-data-folder.ts";
import { findNotebooks } from "./find-notebooks.ts";
import type { Job } from "./make-jobs.ts";
import { nameSet } from "./name-set.ts";
import { help, type Options, parseOptions } from "./options.ts";
import { makePlan, type Plan } from "./plan.ts";
import { printPages } from "./print-pages.ts";
import { printParameters } from "./print-parameters.ts";
import { publishFigures } from "./publish-figures.ts";
import { publishIndex } from "./publish-index.ts";
import { publishPages } from "./publish-pages.ts";
import { type Result, runJob } from "./run-job.ts";
import type { Tree } from "./tree.ts";
import { writeLog } from "./write-log.ts";

/**
 * Runs the notebooks and publishes them.
 * @returns The exit code: 0, 1 if a notebook failed, 2 for bad input, 130 if interrupted.
 */
export async function run(args: readonly string[]): Promise<number> {
  const start = performance.now();
  try {
    const options = parseOptions(args);
    if (options.help) {
      process.stdout.write(help);
      return 0;
    }
    if (options.listParameters) {
      await printParameters(await findNotebooks(options.notebooks, options.only), options);
      return 0;
    }
    return await runPlan(await makePlan(options), options, start);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message.trimEnd()}\n`);
    return 2;
  }
}

async function runPlan(plan: Plan, options: Options, start: number): Promise<number> {
  const { results, failures, interrupted } = await runJobs(plan, options);
  await publishPages(plan.trees, results, options);
  const printed = await printPages(plan.out, interrupted ? undefined : plan.chromium);
  const index = await publishTrees(plan, results, options);
  for (const failure of failures) process.stderr.write(`\n${describeFailure(failure)}\n`);
  if (plan.omissions.length > 0) process.stderr.write(`\n${describeOmissions(plan.omissions)}\n`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const pdfs = printed > 0 ? ` and printed ${printed} PDF${printed > 1 ? "s" : ""}` : "";
  const count = `${results.length} of ${plan.jobs.length} notebooks${pdfs}`;
  const state = interrupted ? "Interrupted: published" : "Published";
  const hint = index === undefined ? "" : `: open ${toShortPath(index)}`;
  process.stdout.write(`\n${state} ${count} in ${seconds} s${hint}\n`);
  return interrupted ? 130 : failures.length > 0 ? 1 : 0;
}

/**
 * Writes what lies beside the pages and leads to them, in every language.
 * @returns The index of the first language that something was run in; else of the first with pages.
 */
async function publishTrees(
  { trees }: Plan,
  results: readonly Result[],
  { data }: Options,
): Promise<string | undefined> {
  const indexes: { readonly isRun: boolean; readonly path: string }[] = [];
  for (const tree of trees) {
    useLanguage(tree.lang);
    const own = results.filter(({ job }) => job.lang === tree.lang);
    await publishFigures(own, findDataFolder(data));
    const path = await publishIndex(tree, trees);
    if (path !== undefined) indexes.push({ isRun: own.length > 0, path });
  }
  useLanguage("en");
  return (indexes.find(({ isRun }) => isRun) ?? indexes[0])?.path;
}

async function runJobs({ jobs, trees }: Plan, options: Options) {
  const results: Result[] = [];
  const failures: Failure[] = [];
  const controller = new AbortController();
  const { signal } = controller;
  const abort = () => controller.abort(new Error("Interrupted"));
  process.on("SIGINT", abort).on("SIGTERM", abort);
  const tasks = jobs.map((job) => ({
    title: toTitle(job),
    task: async (_: unknown, task: { title: string; output: string }) => {
      const onProgress = ({ done, total }: { done: number; total: number }) => {
        task.title = `${toTitle(job)} · ${done} of ${total} cells`;
      };
      const callbacks = options.log ? writeLog(job, writeLine) : { onProgress };
      try {
        signal.throwIfAborted();
        const tree = trees.find(({ lang }) => lang === job.lang) as Tree;
        const result = await runJob(job, { ...options, ...callbacks, tree, signal });
        if (result.unchanged) task.title = `${toTitle(job)} · unchanged since its last run`;
        if (result.unchanged && options.log) writeLine(task.title);
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

const toTitle = (job: Job) => `${nameSet(job)} ${job.source.slug}`;
