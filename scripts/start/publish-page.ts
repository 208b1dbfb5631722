import { darkColors } from "performance-account";
import { type PageLink, renderPage } from "performance-account/publish";
import type { SourceNotebook } from "./find-notebooks.ts";
import { makeFooter } from "./make-footer.ts";
import type { Run } from "./maybe-load-run.ts";
import { siteName } from "./site-name.ts";
import { writeIfChanged } from "./write-if-changed.ts";

/** Language of the pages. */
export const lang = "en-GB";

/** Where a page lies, and where it leads. */
export interface PagePlace {
  readonly path: string;
  /** Pages of the same folder, in reading order. */
  readonly links: readonly PageLink[];
  /** The same page of each year, the newest first. */
  readonly years: readonly PageLink[];
}

/** Writes the page of a run notebook, unless it is there as it should be. */
export async function publishPage(
  { notebook, record }: Run,
  { slug, question }: SourceNotebook,
  { path, links, years }: PagePlace,
): Promise<void> {
  const page = await renderPage(notebook, {
    fileName: `${slug}.ipynb`,
    description: question,
    site: { name: siteName, href: "../index.html" },
    links,
    editions: years,
    words: { editions: "Years" },
    footer: makeFooter(record, { slug, lang }),
    lang,
    generated: new Date(record.time),
    darkColors,
  });
  await writeIfChanged(path, page);
}
