import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadHistory } from "performance-account";
import { listFigureFiles, listHistoryFiles } from "performance-account/exports";
import { allYears } from "./all-years.ts";
import type { Result } from "./run-job.ts";
import { writeIfChanged } from "./write-if-changed.ts";

/**
 * Writes the figures of each account beside the pages that were run with it, and those of all years
 * beside the pages on all years.
 */
export async function publishFigures(results: readonly Result[], data: string): Promise<void> {
  const sources = await readFile(join(data, "sources.csv"), "utf8");
  for (const result of findLastOfFolders(results)) {
    const files = await listFiles(result, data, sources);
    for (const [name, text] of Object.entries(files))
      await writeIfChanged(join(result.job.folder, name), text);
  }
}

async function listFiles(
  { job, record: { versions, time } }: Result,
  data: string,
  sources: string,
): Promise<Readonly<Record<string, string>>> {
  const { account, label } = job;
  const made = { generated: new Date(time), versions };
  if (account) {
    const file = join(data, "accounts", `${account.year}.csv`);
    const own = account.isDocument && { account: await readFile(file, "utf8") };
    return listFigureFiles(account, { ...own, sources }, made);
  }
  if (label !== allYears) return {};
  const breaks = await maybeRead(join(data, "breaks.csv"));
  return listHistoryFiles(await loadHistory({ data }), { breaks, sources }, made);
}

/** The text of a file, undefined if it is not there. */
const maybeRead = async (file: string) =>
  existsSync(file) ? await readFile(file, "utf8") : undefined;

/** The newest result of each folder: where nothing was run again, the files keep their time. */
function findLastOfFolders(results: readonly Result[]): readonly Result[] {
  const oldestFirst = results.toSorted(
    (a, b) => Date.parse(a.record.time) - Date.parse(b.record.time),
  );
  return [...new Map(oldestFirst.map((result) => [result.job.folder, result])).values()];
}
