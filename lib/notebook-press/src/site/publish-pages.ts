import { join } from "node:path";
import { formatNotebook, type Notebook } from "../notebook/notebook.ts";
import { writeAtomically } from "../notebook/write-atomically.ts";
import { toWords } from "../publish/words.ts";
import type { SourceNotebook } from "../run/find-notebooks.ts";
import { maybeLoadRun, type Run } from "../run/maybe-load-run.ts";
import type { Result } from "../run/run-job.ts";
import { findPageFolders, type PageFolder } from "./find-page-folders.ts";
import { findPageLinks, type LinkedTree } from "./find-page-links.ts";
import { publishCharts } from "./publish-charts.ts";
import { type PageSettings, publishPage } from "./publish-page.ts";
import type { Tree } from "./tree.ts";

/**
 * Writes the pages of a run with the notebooks beside them, then those of earlier runs anew from
 * their notebooks, so that every page leads to all that there are now, in every language. A page
 * whose notebook is missing or cannot be read stays as it is.
 */
export async function publishPages(
  trees: readonly Tree[],
  results: readonly Result[],
  settings: PageSettings = {},
): Promise<void> {
  const linked = await Promise.all(
    trees.map(async (tree) => ({ ...tree, folders: await findFolders(tree, results) })),
  );
  for (const tree of linked)
    for await (const page of listPages(tree, results))
      await publish(page, { tree, trees: linked, settings });
}

/** A notebook that was run, now or earlier. */
interface RunPage {
  readonly run: Run;
  /** Name of its folder. */
  readonly folder: string;
  readonly source: SourceNotebook;
  /** The notebook as the run before left it; undefined where nothing was run now. */
  readonly before?: Notebook | undefined;
  /** Whether the notebook itself is there as it should be. */
  readonly isWritten: boolean;
}

async function* listPages(
  tree: Tree & LinkedTree,
  results: readonly Result[],
): AsyncGenerator<RunPage> {
  for (const { job, unchanged, ...run } of results.filter(isIn(tree))) {
    const { label: folder, source } = job;
    const before = await maybeLoadRun(join(tree.out, folder, `${source.slug}.ipynb`));
    yield { run, folder, source, before: before?.notebook, isWritten: unchanged };
  }
  for (const { name: folder, sources } of tree.folders)
    for (const source of sources.filter(({ slug }) => !hasResult(tree, results, folder, slug))) {
      const run = await maybeLoadRun(join(tree.out, folder, `${source.slug}.ipynb`));
      if (run) yield { run, folder, source, isWritten: true };
    }
}

interface Surroundings {
  readonly tree: Tree & LinkedTree;
  readonly trees: readonly LinkedTree[];
  readonly settings: PageSettings;
}

async function publish(page: RunPage, { tree, trees, settings }: Surroundings): Promise<void> {
  const { run, folder, source, before, isWritten } = page;
  const path = join(tree.out, folder);
  const words = toWords(tree.tag, tree.words);
  await publishCharts(run.notebook, { folder: path, source, words, earlier: before });
  const links = findPageLinks(tree, trees, page);
  await publishPage(run, tree, { ...links, ...settings, folder, source });
  if (!isWritten)
    await writeAtomically(join(path, `${source.slug}.ipynb`), formatNotebook(run.notebook));
}

const isIn =
  ({ lang }: Tree) =>
  ({ job }: Result) =>
    job.lang === lang;

const hasResult = (tree: Tree, results: readonly Result[], folder: string, slug: string) =>
  results.filter(isIn(tree)).some(({ job }) => job.label === folder && job.source.slug === slug);

/** The folders of a tree as they are once the results are written. */
async function findFolders(tree: Tree, results: readonly Result[]): Promise<readonly PageFolder[]> {
  const folders = await findPageFolders(tree);
  const labels = results.filter(isIn(tree)).map(({ job }) => job.label);
  return [...new Set([...folders.map(({ name }) => name), ...labels])].map((name) => {
    const there = folders.find((folder) => folder.name === name)?.sources ?? [];
    const has = ({ slug }: SourceNotebook) =>
      there.some((source) => source.slug === slug) || hasResult(tree, results, name, slug);
    return { name, sources: tree.notebooks.filter(has) };
  });
}
