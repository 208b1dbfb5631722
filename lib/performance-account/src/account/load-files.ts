import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Account, Figure, Source } from "./account.ts";
import { toBreakTable } from "./break-table.ts";
import { type CheckPlace, type CheckResult, toNotRun, toResult } from "./check-result.ts";
import { checks } from "./checks.ts";
import { type Fault, toFault } from "./fault.ts";
import { toAccountTable, toFigureTable } from "./figure-table.ts";
import { type FigurePlace, lookToResult } from "./look.ts";
import { listChecks, type ReadTable, readTable, type TableKind } from "./read-table.ts";
import { sourceTable } from "./source-table.ts";
import { toFigures, toMissingFigure } from "./to-missing-figure.ts";

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
  loadTable(sourceTable, { file: join(data, "sources.csv"), texts });

/** Reads every file of `figures` in a data folder, in the order of their names; none is fine. */
export async function loadFigureFiles(data: string, { sources, texts }: FileContext) {
  const folder = join(data, "figures");
  const names = await readdir(folder).catch(() => []);
  const tables = names.filter((name) => name.endsWith(".csv")).toSorted();
  const files = tables.map((name) => join(folder, name));
  return Promise.all(files.map((file) => loadTable(toFigureTable(sources, file), { file, texts })));
}

/** Reads `breaks.csv` of a data folder, the earliest first; without the file there are none. */
export async function loadBreaks(data: string, { sources, texts }: FileContext) {
  const file = join(data, "breaks.csv");
  if (!texts?.has(file) && !existsSync(file))
    return { file, read: [], rows: [], faults: [], results: [] };
  const loaded = await loadTable(toBreakTable(sources), { file, texts });
  return { ...loaded, read: loaded.read.toSorted((one, other) => one.year - other.year) };
}

/** What was read of the file of an account. */
export type LoadedAccount = Awaited<ReturnType<typeof loadAccountFile>>;

/** Reads the account of a year; runs the checks that need no other. What has no row is missing. */
export async function loadAccountFile(data: string, year: number, { sources, texts }: FileContext) {
  const file = join(data, "accounts", `${year}.csv`);
  const { read, ...loaded } = await loadTable(toAccountTable(year, sources), { file, year, texts });
  const findLine = (id: string) => loaded.rows.find(({ cells }) => cells.indicator === id)?.line;
  const place: FigurePlace = { file, year, findLine };
  const account = toAccount(year, read);
  const reason = loaded.results[0]?.state === "error" ? unread : undefined;
  const named = checks.map(({ name }) => ({ check: name, noun: "figures" }));
  const judged = account
    ? checks.map(({ name, look }) => lookToResult(name, look(account), place))
    : toNotRun(named, reason ?? "no figure can be read", place);
  const found = judged.flatMap(({ faults }) => faults);
  const warnings = found.filter(({ severity }) => severity === "warning");
  const population = checkPopulation(read, reason ?? "there is no figure", place);
  return {
    ...loaded,
    place,
    /** Undefined if no figure could be read. */
    account: account && { ...account, warnings },
    faults: [...loaded.faults, ...population.faults, ...found],
    results: [...loaded.results, population, ...judged],
  };
}

function checkPopulation(figures: readonly Figure[], reason: string, place: CheckPlace) {
  const check = "one population";
  const populations = [...new Set(figures.map(({ population }) => population))];
  const said = [`figures of ${populations.join(" and ")}`, "one population a file"] as const;
  const faults = populations.length < 2 ? [] : [toFault(check, said, { file: place.file })];
  const skipped = figures.length > 0 ? "" : reason;
  return toResult({ check, noun: "figures", looked: figures.length, skipped, faults }, place);
}

function toAccount(year: number, figures: readonly Figure[]): Account | undefined {
  const source = figures[0]?.source;
  if (!source) return undefined;
  return {
    ...{ year, population: source.population, source, isDocument: true },
    sources: [...new Set(figures.map((figure) => figure.source))],
    figures: toFigures(figures, (id) => toMissingFigure(id, source)),
    warnings: [],
  };
}

const fileCheck = { check: "file can be read", noun: "files" } as const;

const unread = "the file cannot be read";

/** Reads a data file; one that cannot be read is as one without rows, and says so. */
async function loadTable<Column extends string, Read>(
  kind: TableKind<Column, Read>,
  { file, year, texts }: { file: string; year?: number; texts?: Texts | undefined },
): Promise<ReadTable<Column, Read> & LoadedFile> {
  const place = { file, year };
  const [text, fault] = await maybeReadText(file, texts);
  const faults = fault ? [fault] : [];
  const result = toResult({ ...fileCheck, looked: 1, faults }, place);
  const table = readTable(text, place, kind);
  if (!fault) return { ...table, file, results: [result, ...table.results] };
  const others = toNotRun(listChecks(kind), unread, place);
  return { ...table, file, faults, results: [result, ...others] };
}

/** The text of a file; empty if it cannot be read, with what is wrong. */
async function maybeReadText(
  file: string,
  texts?: Texts,
): Promise<readonly [text: string, fault?: Fault]> {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    return [texts?.get(file) ?? decoder.decode(await readFile(file))];
  } catch (error) {
    const said =
      error instanceof TypeError
        ? (["bytes that are not UTF-8", "text in UTF-8"] as const)
        : ([error instanceof Error ? error.message : "", "a file"] as const);
    return ["", toFault(fileCheck.check, said, { file })];
  }
}
