import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Source } from "./account.ts";
import { type LoadedFile, loadParsed } from "./load-parsed.ts";
import type { Texts } from "./load-text.ts";
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
  const parse = (text: string, file: string) => parseFigures(text, file, sources);
  const reader = { parse, checks: figureFileChecks, texts };
  return Promise.all(files.map((name) => loadParsed(join(folder, name), reader)));
}
