import { join } from "node:path";
import { formatNotebook, writeAtomically } from "notebook-press/jupyter";
import { useLanguage } from "performance-account";
import { findPageFolders, type PageFolder } from "./find-page-folders.ts";
import { findPageLinks, type Site } from "./find-page-links.ts";
import { maybeLoadRun } from "./maybe-load-run.ts";
import { publishCharts } from "./publish-charts.ts";
import { type PagePlace, publishPage } from "./publish-page.ts";
import { publishReport } from "./publish-report.ts";
import { type Result, toPath } from "./run-job.ts";
import type { Tree } from "./tree.ts";

/**
 * Writes the pages of a run with the notebooks beside them, then those of earlier runs anew from
 * their notebooks, so that every page leads to all that there are now, in every language. A page
 * whose notebook is missing or cannot be read stays as it is.
 */
export async function publishPages(
  trees: readonly Pick<Tree, "lang" | "out" | "notebooks">[],
  results: readonly Result[],
  options: Pick<PagePlace, "static"> = { static: false },
): Promise<void> {
  const sites = await Promise.all(
    trees.map(async (tree) => {
      const own = results.filter(({ job }) => job.lang === tree.lang);
      return { site: { ...tree, folders: await findFolders(tree, own) }, own };
    }),
  );
  const all = sites.map(({ site }) => site);
  for (const { site, own } of sites) {
    useLanguage(site.lang);
    const place = { ...options, lang: site.lang };
    await publishResults(site, all, own, place);
    await publishEarlier(site, all, own, place);
  }
  useLanguage("en");
}

async function publishResults(
  site: Site,
  all: readonly Site[],
  results: readonly Result[],
  place: Pick<PagePlace, "lang" | "static">,
) {
  for (const { job, notebook, record, unchanged } of results) {
    const links = findPageLinks(site, all, { name: job.label, source: job.source });
    const earlier = await maybeLoadRun(toPath(job, ".ipynb"));
    await publishCharts(notebook, { ...job, lang: site.lang, earlier: earlier?.notebook });
    await publishReport({ notebook, record }, { ...job, lang: site.lang });
    await publishPage({ notebook, record }, job.source, {
      ...{ ...links, ...place, path: toPath(job, ".html") },
    });
    if (!unchanged) await writeAtomically(toPath(job, ".ipynb"), formatNotebook(notebook));
  }
}

async function publishEarlier(
  site: Site,
  all: readonly Site[],
  results: readonly Result[],
  place: Pick<PagePlace, "lang" | "static">,
) {
  for (const { name, sources } of site.folders)
    for (const source of sources.filter(({ slug }) => !hasResult(results, name, slug))) {
      const folder = join(site.out, name);
      const path = join(folder, source.slug);
      const run = await maybeLoadRun(`${path}.ipynb`);
      if (!run) continue;
      const { lang } = site;
      const links = findPageLinks(site, all, { name, source });
      await publishCharts(run.notebook, { folder, source, lang, earlier: undefined });
      await publishReport(run, { folder, source, lang });
      await publishPage(run, source, { ...links, ...place, path: `${path}.html` });
    }
}

const hasResult = (results: readonly Result[], name: string, slug: string) =>
  results.some(({ job }) => job.label === name && job.source.slug === slug);

/** The folders of a tree as they are once the results are written. */
async function findFolders(
  { out, notebooks }: Pick<Tree, "out" | "notebooks">,
  results: readonly Result[],
): Promise<readonly PageFolder[]> {
  const folders = await findPageFolders(out, notebooks);
  const names = new Set([
    ...folders.map(({ name }) => name),
    ...results.map(({ job }) => job.label),
  ]);
  return [...names].map((name) => {
    const there = folders.find((folder) => folder.name === name)?.sources ?? [];
    const has = ({ slug }: Tree["notebooks"][number]) =>
      there.some((source) => source.slug === slug) || hasResult(results, name, slug);
    return { name, sources: notebooks.filter(has) };
  });
}
