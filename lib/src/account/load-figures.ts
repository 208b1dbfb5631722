import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Source } from "./account.ts";
import { type CheckResult, toNotRun } from "./check-result.ts";
import type { LoadedFile } from "./load-files.ts";
import { loadText, type Texts } from "./load-text.ts";
import { figureFileChecks, type PlacedFigure, parseFigures } from "./parse-figures.ts";

/** What was read of a file with figures of several sources. */
export interface LoadedFigures extends LoadedFile {
  readonly figures: readonly PlacedFigure[];
  /** Ids of the sources that its rows name. */
  readonly cited: readonly string[];
}

/** Reads every file of `figures` in a data folder, in the order of their names; none is fine. */
export async function loadFigureFiles(
  data: string,
  sources: readonly Source[],
  texts?: Texts,
): Promise<readonly LoadedFigures[]> {
  const folder = join(data, "figures");
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith(".csv")).toSorted();
  return Promise.all(files.map((name) => loadFigureFile(join(folder, name), sources, texts)));
}

async function loadFigureFile(
  file: string,
  sources: readonly Source[],
  texts: Texts | undefined,
): Promise<LoadedFigures> {
  const place = { file, year: undefined };
  const { text, result } = await loadText(place, texts);
  if (text === undefined) return toUnread(result, file);
  const { results, ...parsed } = parseFigures(text, file, sources);
  return { ...parsed, file, results: [result, ...results] };
}

function toUnread(result: CheckResult, file: string): LoadedFigures {
  const others = toNotRun(figureFileChecks, "the file cannot be read", { file, year: undefined });
  return { file, figures: [], cited: [], faults: result.faults, results: [result, ...others] };
}
