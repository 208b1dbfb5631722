import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Account, Source } from "./account.ts";
import { type Break, toBreakTable } from "./break-table.ts";
import { toNotRun } from "./check-result.ts";
import { checks } from "./checks.ts";
import { type PlacedFigure, toFigureTable } from "./figure-table.ts";
import { type LoadedFile, loadTable, type Texts } from "./load-table.ts";
import { type FigurePlace, lookToResult } from "./look.ts";
import { parseAccount, readingChecks } from "./parse-account.ts";
import { listChecks, type ReadTable, readTable, type TableKind } from "./read-table.ts";
import { type SourceRow, sourceTable } from "./source-table.ts";

/** A file whose rows name the sources that say so. */
export interface CitingFile extends LoadedFile {
  /** Ids of the sources that its rows name. */
  readonly cited: readonly string[];
}

/** What was read of `sources.csv`. */
export interface LoadedSources extends LoadedFile {
  readonly read: readonly Source[];
  readonly rows: readonly SourceRow[];
}

/** What was read of the file of an account. */
export interface LoadedAccount extends CitingFile {
  /** Undefined if no figure could be read. */
  readonly account: Account | undefined;
  readonly place: FigurePlace;
}

/** What files are read with. */
export interface FileContext {
  /** All sources there are. */
  readonly sources: readonly Source[];
  /** Texts to read in place of files. */
  readonly texts?: Texts | undefined;
}

/** Reads `sources.csv` of a data folder. */
export const loadSources = (data: string, texts?: Texts): Promise<LoadedSources> =>
  loadKind(join(data, "sources.csv"), sourceTable, texts);

/** Reads every file of `figures` in a data folder, in the order of their names; none is fine. */
export async function loadFigureFiles(
  data: string,
  { sources, texts }: FileContext,
): Promise<readonly (CitingFile & { readonly read: readonly PlacedFigure[] })[]> {
  const folder = join(data, "figures");
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith(".csv")).toSorted();
  const load = async (file: string) =>
    cite(await loadKind(file, toFigureTable(sources, file), texts));
  return Promise.all(files.map((name) => load(join(folder, name))));
}

/** Reads `breaks.csv` of a data folder, the earliest first; without the file there are none. */
export async function loadBreaks(
  data: string,
  { sources, texts }: FileContext,
): Promise<CitingFile & { readonly read: readonly Break[] }> {
  const file = join(data, "breaks.csv");
  const isThere = texts?.has(file) || (await access(file).then(yes, no));
  if (!isThere) return { file, read: [], cited: [], faults: [], results: [] };
  const loaded = cite(await loadKind(file, toBreakTable(sources), texts));
  return { ...loaded, read: loaded.read.toSorted((one, other) => one.year - other.year) };
}

/** Reads the account of a year, and runs the checks that need no other account. */
export async function loadAccountFile(
  data: string,
  year: number,
  { sources, texts }: FileContext,
): Promise<LoadedAccount> {
  const file = join(data, "accounts", `${year}.csv`);
  const { account, rows, ...loaded } = cite(
    await loadTable(
      { file, year },
      {
        parse: (text) => parseAccount(text, { file, year, sources }),
        checks: readingChecks,
        texts,
      },
    ),
  );
  const findLine = (id: string) => rows.find(({ cells }) => cells.indicator === id)?.line;
  const place: FigurePlace = { file, year, findLine };
  const reason =
    loaded.results[0]?.state === "error" ? "the file cannot be read" : "no figure can be read";
  const judged = account
    ? checks.map(({ name, look }) => lookToResult(name, look(account), place))
    : toNotRun(namedChecks, reason, place);
  const found = judged.flatMap((one) => one.faults);
  const warnings = found.filter(({ severity }) => severity === "warning");
  return {
    ...loaded,
    place,
    account: account && { ...account, warnings },
    faults: [...loaded.faults, ...found],
    results: [...loaded.results, ...judged],
  };
}

const namedChecks = checks.map(({ name }) => ({ check: name, noun: "figures" }));

/** Reads a file that is of no single account. */
function loadKind<Column extends string, Read>(
  file: string,
  kind: TableKind<Column, Read>,
  texts: Texts | undefined,
): Promise<ReadTable<Column, Read> & LoadedFile> {
  const place = { file, year: undefined };
  const parse = (text: string) => readTable(text, place, kind);
  return loadTable(place, { parse, checks: listChecks(kind), texts });
}

const cite = <Loaded extends { readonly rows: ReadTable<"source", unknown>["rows"] }>(
  loaded: Loaded,
) => ({ ...loaded, cited: loaded.rows.map(({ cells }) => cells.source) });

const yes = () => true;
const no = () => false;
