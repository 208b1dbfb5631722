import { join } from "node:path";
import { renderPage } from "../publish/page.ts";
import { renderReport } from "../publish/report/render-report.ts";
import type { DarkColors } from "../publish/styles/styles.ts";
import type { SourceNotebook } from "../run/find-notebooks.ts";
import type { Run } from "../run/maybe-load-run.ts";
import type { PageLinks } from "./find-page-links.ts";
import { makeFooter } from "./make-footer.ts";
import { toHref } from "./to-href.ts";
import type { Tree } from "./tree.ts";
import { writeIfChanged } from "./write-if-changed.ts";

/** How pages are written. */
export interface PageSettings {
  /** Whether charts are drawings only; false by default. */
  readonly static?: boolean | undefined;
  readonly darkColors?: DarkColors | undefined;
}

/** Where a page lies, and where it leads. */
export interface PagePlace extends PageSettings, PageLinks {
  /** Name of the folder; empty for that of the index. */
  readonly folder: string;
  readonly source: Pick<SourceNotebook, "slug" | "description">;
}

/** Writes a run notebook as a page, and as Markdown beside it, unless they are there as they should be. */
export async function publishPage(
  { notebook, record }: Run,
  tree: Pick<Tree, "out" | "tag" | "title" | "words" | "describeRecord">,
  { folder, source: { slug, description }, ...place }: PagePlace,
): Promise<void> {
  const { title: name, tag: lang, words = {} } = tree;
  const path = join(tree.out, folder, slug);
  const report = renderReport(notebook, { slug, footer: await makeFooter(record, tree) });
  await writeIfChanged(`${path}.md`, report);
  const { static: isStatic = false, darkColors = {}, ...links } = place;
  const page = await renderPage(notebook, {
    ...links,
    fileName: `${slug}.ipynb`,
    ...(description && { description }),
    site: { name, href: toHref(folder, "", "index.html") },
    words,
    footer: await makeFooter(record, tree, slug),
    lang,
    generated: new Date(record.time),
    darkColors,
    static: isStatic,
  });
  await writeIfChanged(`${path}.html`, page);
}
