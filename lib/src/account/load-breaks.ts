import { access } from "node:fs/promises";
import { join } from "node:path";
import type { Source } from "./account.ts";
import { toNotRun } from "./check-result.ts";
import type { LoadedFile } from "./load-files.ts";
import { loadText, type Texts } from "./load-text.ts";
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
  const nothing = { file, breaks: [], cited: [], faults: [], results: [] };
  const isThere = texts?.has(file) || (await access(file).then(yes, no));
  if (!isThere) return nothing;
  const place = { file, year: undefined };
  const { text, result } = await loadText(place, texts);
  if (text === undefined) {
    const others = toNotRun(breakChecks, "the file cannot be read", place);
    return { ...nothing, faults: result.faults, results: [result, ...others] };
  }
  const { results, ...parsed } = parseBreaks(text, file, sources);
  return { ...parsed, file, results: [result, ...results] };
}

const yes = () => true;
const no = () => false;
