import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Result } from "notebook-press/site";
import { type Account, loadHistory } from "performance-account";
import { listFigureFiles, listHistoryFiles } from "performance-account/exports";
import { allYears } from "./account-name.ts";
import { findAccountOf } from "./own-record.ts";

/** The figures of the account that was run, or of all years, as files beside the pages. */
export async function makeFiles(
  { job: { parameters, label }, record }: Result,
  accounts: readonly Account[],
  data: string,
): Promise<Readonly<Record<string, string>>> {
  const read = (...path: readonly string[]) => readFile(join(data, ...path), "utf8");
  const sources = await read("sources.csv");
  const {
    "performance-account": library = "",
    "Node.js": node = "",
    data: hash = "",
  } = record.versions;
  const made = { generated: new Date(record.time), versions: { data: hash, library, node } };
  const account = findAccountOf(parameters, accounts);
  if (account) {
    const own = account.isDocument && { account: await read("accounts", `${account.year}.csv`) };
    return listFigureFiles(account, { ...own, sources }, made);
  }
  if (label !== allYears) return {};
  const breaks = existsSync(join(data, "breaks.csv")) ? await read("breaks.csv") : undefined;
  return listHistoryFiles(await loadHistory({ data }), { breaks, sources }, made);
}
