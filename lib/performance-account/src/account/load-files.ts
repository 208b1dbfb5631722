import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Source } from "./account.ts";
import { toBreakTable } from "./break-table.ts";
import { type CheckPlace, type CheckResult, toNotRun, toResult } from "./check-result.ts";
import { checks } from "./checks.ts";
import { type Fault, toFault } from "./fault.ts";
import { toFigureTable } from "./figure-table.ts";
import { type FigurePlace, lookToResult } from "./look.ts";
import { parseAccount, readingChecks } from "./parse-account.ts";
import { listChecks, type ReadTable, readTable, type TableKind } from "./read-table.ts";
import { sourceTable } from "./source-table.ts";

/** Texts by the path of the file that they are read in place of. */
export type Texts = ReadonlyMap<string, string>;

/** What was read of one data file, and what the checks say of it. */
export interface LoadedFile {
  readonly file: string;
  readonly faults: readonly Fault[];
  readonly results: readonly CheckResult[];
}

/** What files are read with: all sources there are, and texts to read in place of files. */
interface FileContext {
  readonly sources: readonly Source[];
  readonly texts?: Texts | undefined;
}

/** Reads `sources.csv` of a data folder. */
export const loadSources = (data: string, texts?: Texts) =>
  loadKind(join(data, "sources.csv"), sourceTable, texts);

/** Reads every file of `figures` in a data folder, in the order of their names; none is fine. */
export async function loadFigureFiles(data: string, { sources, texts }: FileContext) {
  const folder = join(data, "figures");
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith(".csv")).toSorted();
  const load = (file: string) => loadKind(file, toFigureTable(sources, file), texts);
  return Promise.all(files.map((name) => load(join(folder, name))));
}

/** Reads `breaks.csv` of a data folder, the earliest first; without the file there are none. */
export async function loadBreaks(data: string, { sources, texts }: FileContext) {
  const file = join(data, "breaks.csv");
  if (!texts?.has(file) && !existsSync(file))
    return { file, read: [], rows: [], faults: [], results: [] };
  const loaded = await loadKind(file, toBreakTable(sources), texts);
  return { ...loaded, read: loaded.read.toSorted((one, other) => one.year - other.year) };
}

/** What was read of the file of an account. */
export type LoadedAccount = Awaited<ReturnType<typeof loadAccountFile>>;

/** Reads the account of a year, and runs the checks that need no other account. */
export async function loadAccountFile(data: string, year: number, { sources, texts }: FileContext) {
  const file = join(data, "accounts", `${year}.csv`);
  const parse = (text: string) => parseAccount(text, { file, year, sources });
  const reader = { parse, checks: readingChecks, texts };
  const { account, ...loaded } = await loadTable({ file, year }, reader);
  const findLine = (id: string) => loaded.rows.find(({ cells }) => cells.indicator === id)?.line;
  const place: FigurePlace = { file, year, findLine };
  const reason =
    loaded.results[0]?.state === "error" ? "the file cannot be read" : "no figure can be read";
  const named = checks.map(({ name }) => ({ check: name, noun: "figures" }));
  const judged = account
    ? checks.map(({ name, look }) => lookToResult(name, look(account), place))
    : toNotRun(named, reason, place);
  const found = judged.flatMap((one) => one.faults);
  const warnings = found.filter(({ severity }) => severity === "warning");
  return {
    ...loaded,
    place,
    /** Undefined if no figure could be read. */
    account: account && { ...account, warnings },
    faults: [...loaded.faults, ...found],
    results: [...loaded.results, ...judged],
  };
}

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

const fileCheck = { check: "file can be read", noun: "files" } as const;

/** How a file is read. */
interface Reader<Parsed> {
  readonly parse: (text: string) => Parsed;
  /** The checks that reading comes to, none of which can run if there is no text. */
  readonly checks: Parameters<typeof toNotRun>[0];
  readonly texts?: Texts | undefined;
}

/** Reads a file; one that cannot be read is as one without rows, and says so. */
async function loadTable<Parsed extends Omit<LoadedFile, "file">>(
  place: CheckPlace,
  { parse, checks, texts }: Reader<Parsed>,
): Promise<Parsed & LoadedFile> {
  const { file } = place;
  const [text, fault] = await maybeReadText(file, texts);
  const faults = fault ? [fault] : [];
  const result = toResult({ ...fileCheck, looked: 1, faults }, place);
  const parsed = parse(text);
  if (!fault) return { ...parsed, file, results: [result, ...parsed.results] };
  const others = toNotRun(checks, "the file cannot be read", place);
  return { ...parsed, file, faults, results: [result, ...others] };
}

/** The text of a file; empty if it cannot be read, with what is wrong. */
async function maybeReadText(
  file: string,
  texts: Texts = new Map(),
): Promise<readonly [text: string, fault?: Fault]> {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    return [texts.get(file) ?? decoder.decode(await readFile(file))];
  } catch (error) {
    const said =
      error instanceof TypeError
        ? (["bytes that are not UTF-8", "text in UTF-8"] as const)
        : ([error instanceof Error ? error.message : "", "a file"] as const);
    return ["", toFault(fileCheck.check, said, { file })];
  }
}
