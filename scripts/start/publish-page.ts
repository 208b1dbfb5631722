import { type PageLink, renderPage } from "notebook-press/publish";
import { darkColors } from "performance-account/data";
import type { SourceNotebook } from "./find-notebooks.ts";
import { languageTags } from "./languages.ts";
import { makeFooter } from "./make-footer.ts";
import type { Run } from "./maybe-load-run.ts";
import { siteWords } from "./site-words.ts";
import type { Tree } from "./tree.ts";
import { writeIfChanged } from "./write-if-changed.ts";

/** Where a page lies, and where it leads. */
export interface PagePlace {
  readonly lang: Tree["lang"];
  readonly path: string;
  /** Pages of the same folder, in reading order. */
  readonly links: readonly PageLink[];
  /** The same page of each year, the newest first. */
  readonly years: readonly PageLink[];
  /** The same page in other languages. */
  readonly translations: readonly PageLink[];
  /** Whether charts are drawings only. */
  readonly static: boolean;
}

/** Writes the page of a run notebook, unless it is there as it should be. */
export async function publishPage(
  { notebook, record }: Run,
  { slug, question }: SourceNotebook,
  { lang: language, path, links, years, translations, static: isStatic }: PagePlace,
): Promise<void> {
  const { name, years: editions } = siteWords[language];
  const lang = languageTags[language];
  const page = await renderPage(notebook, {
    fileName: `${slug}.ipynb`,
    description: question,
    site: { name, href: "../index.html" },
    links,
    editions: years,
    translations,
    words: { editions },
    footer: makeFooter(record, { slug, lang }),
    lang,
    generated: new Date(record.time),
    darkColors,
    static: isStatic,
  });
  await writeIfChanged(path, page);
}
