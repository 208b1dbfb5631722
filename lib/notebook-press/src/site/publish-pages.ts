import { join } from "node:path";
import { formatNotebook } from "../notebook/notebook.ts";
import { writeAtomically } from "../notebook/write-atomically.ts";
import { toWords } from "../publish/words.ts";
import type { Result } from "../run/run-job.ts";
import { maybeLoadRun } from "../run/run-record.ts";
import { findPageLinks, type LinkedTree } from "./find-page-links.ts";
import { type PageSettings, publishCharts, publishPage } from "./publish-page.ts";
import { findPageFolders, type PageFolder, type Tree } from "./tree.ts";

/**
 * Writes the pages of a run with the notebooks beside them, and those of earlier runs anew from
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
    for (const { name: folder, sources } of tree.folders)
      for (const source of sources) {
        const links = findPageLinks(tree, linked, { folder, source });
        const result = results.filter(isIn(tree)).find(({ job }) => {
          return job.label === folder && job.source.slug === source.slug;
        });
        await publish(tree, result, { ...links, ...settings, folder, source });
      }
}

async function publish(
  tree: LinkedTree,
  result: Result | undefined,
  place: Parameters<typeof publishPage>[2],
): Promise<void> {
  const { source } = place;
  const folder = join(tree.out, place.folder);
  const path = join(folder, `${source.slug}.ipynb`);
  const before = await maybeLoadRun(path);
  const run = result ?? before;
  if (!run) return;
  const words = toWords(tree.tag, tree.words);
  const earlier = result && before?.notebook;
  await publishCharts(run.notebook, { folder, source, words, earlier });
  await publishPage(run, tree, place);
  if (result?.unchanged === false) await writeAtomically(path, formatNotebook(run.notebook));
}

const isIn =
  ({ lang }: Tree) =>
  ({ job }: Result) =>
    job.lang === lang;

/** The folders of a tree as they are once the results are written. */
async function findFolders(tree: Tree, results: readonly Result[]): Promise<readonly PageFolder[]> {
  const now = results.filter(isIn(tree)).map(({ job }) => {
    return { name: job.label, sources: [job.source] };
  });
  const all = Map.groupBy([...(await findPageFolders(tree)), ...now], ({ name }) => name);
  return Array.from(all, ([name, folders]) => {
    const slugs = folders.flatMap(({ sources }) => sources.map(({ slug }) => slug));
    return { name, sources: tree.notebooks.filter(({ slug }) => slugs.includes(slug)) };
  });
}
