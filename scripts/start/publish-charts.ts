import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Notebook } from "notebook-press/jupyter";
import { listCharts, toWords } from "notebook-press/publish";
import type { Language } from "performance-account";
import type { SourceNotebook } from "./find-notebooks.ts";
import { siteWords } from "./site-words.ts";
import { writeIfChanged } from "./write-if-changed.ts";

/** Where the charts of a notebook go. */
export interface ChartPlace {
  /** Folder of the page; the charts go into `charts` in it. */
  readonly folder: string;
  readonly source: Pick<SourceNotebook, "slug">;
  readonly lang: Language;
  /** The notebook as the run before left it, whose charts are the only ones to be taken away. */
  readonly earlier: Notebook | undefined;
}

/** Writes the charts of an executed notebook as files, and takes away those that it no longer has. */
export async function publishCharts(
  notebook: Notebook,
  { folder, source, lang, earlier }: ChartPlace,
): Promise<void> {
  const files = toFiles(notebook, source.slug, lang);
  for (const [name, content] of files) await writeIfChanged(join(folder, "charts", name), content);
  if (earlier)
    for (const name of toFiles(earlier, source.slug, lang).keys())
      if (!files.has(name)) await rm(join(folder, "charts", name), { force: true });
}

function toFiles(
  notebook: Notebook,
  slug: string,
  lang: Language,
): ReadonlyMap<string, string | Uint8Array> {
  const { originRange } = siteWords[lang];
  return new Map(
    listCharts(notebook, slug, toWords(lang, { originRange })).flatMap(({ name, files }) =>
      Object.entries(files).map(([ending, content]) => [`${name}.${ending}`, content] as const),
    ),
  );
}
