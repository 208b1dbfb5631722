import { join } from "node:path";
import type { Result } from "../run/run-job.ts";
import type { Tree } from "./tree.ts";
import { writeIfChanged } from "./write-if-changed.ts";

/** Writes what a site has beside the pages of each folder that something was run for. */
export async function publishFiles(
  { lang, makeFiles }: Pick<Tree, "lang" | "makeFiles">,
  results: readonly Result[],
): Promise<void> {
  for (const result of findLastOfFolders(results.filter(({ job }) => job.lang === lang)))
    for (const [name, text] of Object.entries((await makeFiles?.(result)) ?? {}))
      await writeIfChanged(join(result.job.folder, name), text);
}

/** The newest result of each folder: where nothing was run again, the files keep their time. */
function findLastOfFolders(results: readonly Result[]): readonly Result[] {
  const oldestFirst = results.toSorted(
    (a, b) => Date.parse(a.record.time) - Date.parse(b.record.time),
  );
  return [...new Map(oldestFirst.map((result) => [result.job.folder, result])).values()];
}
