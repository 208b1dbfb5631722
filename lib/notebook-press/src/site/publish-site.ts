import { join } from "node:path";
import { toDefaults } from "../command/parse-command.ts";
import { toShortPath } from "../command/to-short-path.ts";
import { writeIfChanged } from "../notebook/write-atomically.ts";
import { describeFailure } from "../run/describe-failure.ts";
import { chooseNotebooks, findNotebooks } from "../run/find-notebooks.ts";
import { describeOmissions } from "../run/job.ts";
import { printParameters } from "../run/print-parameters.ts";
import type { Result } from "../run/run-job.ts";
import { runJobs } from "../run/run-jobs.ts";
import { type SiteOptions, siteFlags } from "./flags.ts";
import { makePlan, type Plan } from "./make-plan.ts";
import { printPages } from "./print-pages.ts";
import { publishIndex } from "./publish-index.ts";
import { publishPages } from "./publish-pages.ts";
import type { Site } from "./site.ts";
import type { Tree } from "./tree.ts";

/**
 * Runs a folder of notebooks and publishes them: a page, the notebook and Markdown of each, the
 * charts as files, and an index. What has not changed is not run again. Says on standard output
 * what was done and on standard error what failed.
 * @example
 * const site = { editions: [{ title: "My notes" }] };
 * const code = await publishSite(site, { notebooks: "notes", out: "site" });
 * @returns The exit code: 0, 1 if a notebook failed, 130 if interrupted.
 * @throws {UsageError} If something cannot be done as it is asked for; then nothing is written.
 *
 */
export async function publishSite(
  site: Site | (() => Promise<Site>),
  asked: Partial<SiteOptions> = {},
): Promise<number> {
  const start = performance.now();
  const options = { ...toDefaults(siteFlags), ...asked };
  if (options.listParameters) {
    const notebooks = await findNotebooks(options.notebooks);
    printParameters(chooseNotebooks(notebooks, options.only.flat()), options);
    return 0;
  }
  const known = typeof site === "function" ? await site() : site;
  const plan = await makePlan(known, options);
  const { results, failures, interrupted } = await runJobs(plan.jobs, { ...known, ...options });
  const { darkColors = {} } = known;
  await publishPages(plan.trees, results, { static: options.static, darkColors });
  const printed = await printPages(plan.out, interrupted ? undefined : plan.chromium);
  const index = await publishTrees(plan, results, { darkColors });
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
  settings: Pick<Site, "darkColors">,
): Promise<string | undefined> {
  const indexes: { readonly isRun: boolean; readonly path: string }[] = [];
  for (const tree of trees) {
    await publishFiles(tree, results);
    const path = await publishIndex(tree, trees, settings);
    const isRun = results.some(({ job }) => job.lang === tree.lang);
    if (path !== undefined) indexes.push({ isRun, path });
  }
  return (indexes.find(({ isRun }) => isRun) ?? indexes[0])?.path;
}

/** Writes what a site has beside the pages of each folder that something was run for. */
async function publishFiles({ lang, makeFiles }: Tree, results: readonly Result[]): Promise<void> {
  const oldestFirst = results
    .filter(({ job }) => job.lang === lang)
    .toSorted((a, b) => Date.parse(a.record.time) - Date.parse(b.record.time));
  // The newest result of each folder: where nothing was run again, the files keep their time.
  const newest = new Map(oldestFirst.map((result) => [result.job.folder, result]));
  for (const [folder, result] of newest)
    for (const [name, text] of Object.entries((await makeFiles?.(result)) ?? {}))
      await writeIfChanged(join(folder, name), text);
}
