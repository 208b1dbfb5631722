import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Notebook } from "../notebook/notebook.ts";
import { listCharts } from "../publish/list-charts.ts";
import type { Words } from "../publish/words.ts";
import type { SourceNotebook } from "../run/find-notebooks.ts";
import { writeIfChanged } from "./write-if-changed.ts";

/** Where the charts of a notebook go. */
export interface ChartPlace {
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
  const files = toFiles(notebook, source.slug, words);
  for (const [name, content] of files) await writeIfChanged(join(folder, "charts", name), content);
  if (earlier)
    for (const name of toFiles(earlier, source.slug, words).keys())
      if (!files.has(name)) await rm(join(folder, "charts", name), { force: true });
}

function toFiles(
  notebook: Notebook,
  slug: string,
  words: Words,
): ReadonlyMap<string, string | Uint8Array> {
  return new Map(
    listCharts(notebook, slug, words).flatMap(({ name, files }) =>
      Object.entries(files).map(([ending, content]) => [`${name}.${ending}`, content] as const),
    ),
  );
}
