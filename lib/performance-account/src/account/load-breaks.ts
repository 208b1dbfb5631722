import { access } from "node:fs/promises";
import { join } from "node:path";
import type { Source } from "./account.ts";
import { type LoadedFile, loadParsed } from "./load-parsed.ts";
import type { Texts } from "./load-text.ts";
import { type Break, breakChecks, parseBreaks } from "./parse-breaks.ts";

/** What was read of `breaks.csv`. */
export interface LoadedBreaks extends LoadedFile {
  readonly breaks: readonly Break[];
  /** Ids of the sources that its rows name. */
  readonly cited: readonly string[];
}

/** Reads `breaks.csv` of a data folder; without the file there are no breaks. */
export async function loadBreaks(
  data: string,
  sources: readonly Source[],
  texts?: Texts,
): Promise<LoadedBreaks> {
  const file = join(data, "breaks.csv");
  const isThere = texts?.has(file) || (await access(file).then(yes, no));
  if (!isThere) return { file, breaks: [], cited: [], faults: [], results: [] };
  const parse = (text: string) => parseBreaks(text, file, sources);
  return loadParsed(file, { parse, checks: breakChecks, texts });
}

const yes = () => true;
const no = () => false;
