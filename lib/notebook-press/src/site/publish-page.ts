import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Notebook } from "../notebook/notebook.ts";
import { writeIfChanged } from "../notebook/write-atomically.ts";
import { listCharts } from "../publish/list-charts.ts";
import { type PageOptions, renderPage } from "../publish/page.ts";
import { renderReport } from "../publish/report/render-report.ts";
import type { Words } from "../publish/words.ts";
import type { SourceNotebook } from "../run/find-notebooks.ts";
import type { Run } from "../run/run-record.ts";
import type { PageLinks } from "./find-page-links.ts";
import { makeFooter } from "./make-footer.ts";
import { toHref } from "./to-href.ts";
import type { Tree } from "./tree.ts";

/** How pages are written. */
export type PageSettings = Pick<PageOptions, "static" | "darkColors">;

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

/** Where the charts of a notebook go. */
interface ChartPlace {
  /** Folder of the page; the charts go into `charts` in it. */
  readonly folder: string;
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
