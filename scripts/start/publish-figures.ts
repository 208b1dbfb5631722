import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFigureFiles } from "performance-account/exports";
import type { Result } from "./run-job.ts";
import { writeIfChanged } from "./write-if-changed.ts";

/** Writes the figures of each account beside the pages that were run with it; of all years there are none. */
export async function publishFigures(results: readonly Result[], data: string): Promise<void> {
  const sources = await readFile(join(data, "sources.csv"), "utf8");
  for (const { job, record } of findLastOfFolders(results)) {
    const { account, folder } = job;
    if (!account) continue;
    const file = join(data, "accounts", `${account.year}.csv`);
    const texts = {
      ...(account.isDocument && { account: await readFile(file, "utf8") }),
      sources,
    };
    const { versions, time } = record;
    const files = listFigureFiles(account, texts, { generated: new Date(time), versions });
    for (const [name, text] of Object.entries(files))
      await writeIfChanged(join(folder, name), text);
  }
}

/** The newest result of each folder: where nothing was run again, the files keep their time. */
function findLastOfFolders(results: readonly Result[]): readonly Result[] {
  const oldestFirst = results.toSorted(
    (a, b) => Date.parse(a.record.time) - Date.parse(b.record.time),
  );
  return [...new Map(oldestFirst.map((result) => [result.job.folder, result])).values()];
}
