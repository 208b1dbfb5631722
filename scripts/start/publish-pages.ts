import { join } from "node:path";
import { formatNotebook, writeAtomically } from "performance-account/jupyter";
import type { PageLink } from "performance-account/publish";
import type { SourceNotebook } from "./find-notebooks.ts";
import { findPageFolders, isOfYear, type PageFolder } from "./find-page-folders.ts";
import { maybeLoadRun } from "./maybe-load-run.ts";
import type { Plan } from "./plan.ts";
import { publishCharts } from "./publish-charts.ts";
import { publishPage } from "./publish-page.ts";
import { publishReport } from "./publish-report.ts";
import { type Result, toPath } from "./run-job.ts";

/**
 * Writes the pages of a run with the notebooks beside them, then those of earlier runs anew from
 * their notebooks, so that every page leads to all that there are now. A page whose notebook is
 * missing or cannot be read stays as it is.
 */
export async function publishPages(
  { out, notebooks }: Pick<Plan, "out" | "notebooks">,
  results: readonly Result[],
): Promise<void> {
  const folders = addResults(await findPageFolders(out, notebooks), notebooks, results);
  for (const { job, notebook, record, unchanged } of results) {
    const links = toLinks(folders, job.label, job.source);
    const earlier = await maybeLoadRun(toPath(job, ".ipynb"));
    await publishCharts(notebook, { ...job, earlier: earlier?.notebook });
    await publishReport({ notebook, record }, job);
    await publishPage({ notebook, record }, job.source, { ...links, path: toPath(job, ".html") });
    if (!unchanged) await writeAtomically(toPath(job, ".ipynb"), formatNotebook(notebook));
  }
  for (const { name, sources } of folders)
    for (const source of sources.filter(({ slug }) => !hasResult(results, name, slug))) {
      const path = join(out, name, source.slug);
      const run = await maybeLoadRun(`${path}.ipynb`);
      const links = toLinks(folders, name, source);
      if (!run) continue;
      const folder = join(out, name);
      await publishCharts(run.notebook, { folder, source, earlier: undefined });
      await publishReport(run, { folder, source });
      await publishPage(run, source, { ...links, path: `${path}.html` });
    }
}

const hasResult = (results: readonly Result[], name: string, slug: string) =>
  results.some(({ job }) => job.label === name && job.source.slug === slug);

/** The folders as they are once the results are written. */
function addResults(
  folders: readonly PageFolder[],
  notebooks: readonly SourceNotebook[],
  results: readonly Result[],
): readonly PageFolder[] {
  const names = new Set(
    [...folders, ...results.map(({ job }) => ({ name: job.label }))].map(({ name }) => name),
  );
  return [...names].map((name) => {
    const there = folders.find((folder) => folder.name === name)?.sources ?? [];
    const has = ({ slug }: SourceNotebook) =>
      there.some((source) => source.slug === slug) || hasResult(results, name, slug);
    return { name, sources: notebooks.filter(has) };
  });
}

/** Where a page leads: to the others of its folder, and to the same page of each year. */
function toLinks(folders: readonly PageFolder[], name: string, { slug }: SourceNotebook) {
  const siblings = folders.find((folder) => folder.name === name)?.sources ?? [];
  const links = siblings.map((sibling): PageLink => {
    const label = sibling.title.split(":")[0] ?? sibling.title;
    return { label, href: `${sibling.slug}.html`, current: sibling.slug === slug };
  });
  return { links, years: isOfYear(name) ? toYears(folders, name, slug) : [] };
}

function toYears(folders: readonly PageFolder[], name: string, slug: string): readonly PageLink[] {
  return folders
    .filter((folder) => isOfYear(folder.name))
    .filter(({ sources }) => sources.some((source) => source.slug === slug))
    .toSorted((a, b) => Number(b.name) - Number(a.name))
    .map(({ name: year }) =>
      year === name
        ? { label: year, href: `${slug}.html`, current: true }
        : { label: year, href: `../${year}/${slug}.html` },
    );
}
