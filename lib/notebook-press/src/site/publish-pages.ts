import { rm } from "node:fs/promises";
import { join } from "node:path";
import { formatNotebook, type Notebook } from "../notebook/notebook.ts";
import { writeAtomically, writeIfChanged } from "../notebook/write-atomically.ts";
import { listCharts } from "../publish/list-charts.ts";
import { type PageOptions, renderPage } from "../publish/page.ts";
import { renderReport } from "../publish/report/render-report.ts";
import { toWords, type Words } from "../publish/words.ts";
import type { SourceNotebook } from "../run/find-notebooks.ts";
import type { Result } from "../run/run-job.ts";
import { maybeLoadRun, type Run } from "../run/run-record.ts";
import { findPageLinks, type LinkedTree, type PageLinks } from "./find-page-links.ts";
import { makeFooter } from "./make-footer.ts";
import { findPageFolders, type PageFolder, type Tree, toHref } from "./tree.ts";

/** How pages are written. */
export type PageSettings = Pick<PageOptions, "static" | "darkColors">;

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
  place: PagePlace,
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

/** Where a page lies, and where it leads. */
interface PagePlace extends PageSettings, PageLinks {
  /** Name of the folder; empty for that of the index. */
  readonly folder: string;
  readonly source: Pick<SourceNotebook, "slug" | "description">;
}

/** Writes a run notebook as a page, and as Markdown beside it, unless they are there as they should be. */
export async function publishPage(
  { notebook, record }: Run,
  tree: Pick<Tree, "out" | "tag" | "title" | "words" | "describeRecord">,
  { folder, source: { slug, description }, ...options }: PagePlace,
): Promise<void> {
  const { title: name, tag: lang, words = {} } = tree;
  const path = join(tree.out, folder, slug);
  const report = renderReport(notebook, { slug, footer: await makeFooter(record, tree) });
  await writeIfChanged(`${path}.md`, report);
  const page = await renderPage(notebook, {
    ...options,
    fileName: `${slug}.ipynb`,
    ...(description && { description }),
    site: { name, href: toHref(folder, "", "index.html") },
    words,
    footer: await makeFooter(record, tree, slug),
    lang,
    generated: new Date(record.time),
  });
  await writeIfChanged(`${path}.html`, page);
}

/** Where the charts of a notebook go: into `charts` in the folder of its page. */
interface ChartPlace extends Pick<PagePlace, "folder"> {
  readonly source: Pick<SourceNotebook, "slug">;
  /** The words of the page, in which the CSV files say where numbers come from. */
  readonly words: Words;
  /** The notebook as the run before left it, whose charts are the only ones to be taken away. */
  readonly earlier: Notebook | undefined;
}

/** Writes the charts of an executed notebook as files, and takes away those that it no longer has. */
export async function publishCharts(
  notebook: Notebook,
  { folder, source, words, earlier }: ChartPlace,
): Promise<void> {
  const toFiles = (drawn: Notebook) =>
    listCharts(drawn, source.slug, words).flatMap(({ name, files }) =>
      Object.entries(files).map(([ending, content]) => {
        return { path: join(folder, "charts", `${name}.${ending}`), content };
      }),
    );
  const files = toFiles(notebook);
  for (const { path, content } of files) await writeIfChanged(path, content);
  for (const { path } of earlier ? toFiles(earlier) : [])
    if (!files.some((file) => file.path === path)) await rm(path, { force: true });
}
