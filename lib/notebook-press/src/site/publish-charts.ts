import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Notebook } from "../notebook/notebook.ts";
import { listCharts } from "../publish/list-charts.ts";
import type { SourceNotebook } from "../run/find-notebooks.ts";
import { writeIfChanged } from "./write-if-changed.ts";

/** Where the charts of a notebook go. */
export interface ChartPlace {
  /** Folder of the page; the charts go into `charts` in it. */
  readonly folder: string;
  readonly source: Pick<SourceNotebook, "slug">;
  /** The notebook as the run before left it, whose charts are the only ones to be taken away. */
  readonly earlier: Notebook | undefined;
}

/** Writes the charts of an executed notebook as files, and takes away those that it no longer has. */
export async function publishCharts(
  notebook: Notebook,
  { folder, source, earlier }: ChartPlace,
): Promise<void> {
  const files = toFiles(notebook, source.slug);
  for (const [name, content] of files) await writeIfChanged(join(folder, "charts", name), content);
  if (earlier)
    for (const name of toFiles(earlier, source.slug).keys())
      if (!files.has(name)) await rm(join(folder, "charts", name), { force: true });
}

const toFiles = (notebook: Notebook, slug: string): ReadonlyMap<string, string | Uint8Array> =>
  new Map(
    listCharts(notebook, slug).flatMap(({ name, files }) =>
      Object.entries(files).map(([ending, content]) => [`${name}.${ending}`, content] as const),
    ),
  );
