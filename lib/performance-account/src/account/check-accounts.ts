import { readdir } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import type { Account, Break, Source } from "./account.ts";
import { assembleAccounts } from "./assemble-accounts.ts";
import { type CheckResult, toNotRun, toResult } from "./check-result.ts";
import { yearChecks } from "./checks.ts";
import { findDataFolder, type LoadOptions } from "./data-folder.ts";
import { type Fault, toFault } from "./fault.ts";
import type { PlacedFigure } from "./figure-table.ts";
import { checkConflicts } from "./find-conflicts.ts";
import {
  type LoadedAccount,
  type LoadedFile,
  loadAccountFile,
  loadBreaks,
  loadFigureFiles,
  loadSources,
  type Texts,
} from "./load-files.ts";
import { lookToResult } from "./look.ts";
import { tableCheck } from "./parse-table.ts";
import type { ReadTable } from "./read-table.ts";
import { checkSources } from "./source-table.ts";

/** What to check. */
export interface CheckOptions extends LoadOptions {
  /** Texts to check in place of files, by path in the folder, such as `accounts/2019.csv`. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Which years' accounts to read; all by default. */
  readonly isWanted?: (year: number) => boolean;
}

/** Accounts that can be used, and everything that the checks found. */
export interface CheckedAccounts {
  /** Newest first. */
  readonly accounts: readonly Account[];
  /** Accounts of other years and populations, put together from other sources; the newest first. */
  readonly assembled: readonly Account[];
  /** The figures that other sources than accounts print, file by file. */
  readonly figures: readonly PlacedFigure[];
  /** Where numbers before and after must not be compared, the earliest first. */
  readonly breaks: readonly Break[];
  /** The whole rows of `sources.csv`, in its order. */
  readonly sources: readonly Source[];
  /** Errors and warnings of all files; empty if there are none. */
  readonly faults: readonly Fault[];
  /**
   * What each check says of each file, also those that found nothing or could not run: the folder,
   * the sources, the accounts from the newest on, other figures, and whether any contradict.
   */
  readonly results: readonly CheckResult[];
}

/**
 * Loads every account that can be read, with what each check says of each file instead of an
 * error. Beyond the checks of each account, it compares an account with the one before it of the
 * same population, and the sources with what the accounts cite; those only warn.
 * @example const { results } = await checkAccounts();
 */
export async function checkAccounts(options: CheckOptions = {}): Promise<CheckedAccounts> {
  const data = findDataFolder(options);
  const written = Object.entries(options.texts ?? {});
  const texts: Texts = new Map(written.map(([path, text]) => [join(data, path), text]));
  const there = await loadYears(data, texts);
  const years = there.filter((year) => options.isWanted?.(year) ?? true);
  const folder = checkFolder(join(data, "accounts"), there);
  const listed = await loadSources(data, texts);
  const context = { sources: listed.read, texts };
  const loaded = await Promise.all(years.map((year) => loadAccountFile(data, year, context)));
  const elsewhere = await loadFigureFiles(data, context);
  const breaks = await loadBreaks(data, context);
  const figures = elsewhere.flatMap((one) => one.read);
  const printed = figures.map(({ figure }) => figure);
  const accounts = loaded.flatMap(({ account }) => account ?? []);
  const all = [...loaded.flatMap(listFigures), ...figures];
  const told = [
    folder,
    listed,
    // Only all files together tell that none cites a source.
    ...(options.isWanted ? [] : checkCitations(listed, [...loaded, ...elsewhere, breaks])),
    ...loaded.flatMap((one) => [one, ...compareYears(one, loaded)]),
    ...elsewhere,
    breaks,
    ...(elsewhere.length > 0 ? [checkConflicts(all, join(data, "figures"))] : []),
  ];
  return {
    accounts,
    assembled: assembleAccounts(printed, accounts),
    figures,
    breaks: breaks.read,
    sources: listed.read,
    faults: told.flatMap((one) => one.faults),
    results: told.flatMap((one) => ("results" in one ? one.results : one)),
  };
}

/** The years that have a file of their own in the data folder, the newest first. */
export async function loadYears(data: string, texts?: Texts): Promise<readonly number[]> {
  const folder = join(data, "accounts");
  const written = await readdir(folder).catch(() => []);
  const proposed = [...(texts?.keys() ?? [])].map((path) => relative(folder, path));
  const years = [...written, ...proposed].flatMap((name) => /^(\d{4})\.csv$/.exec(name)?.[1] ?? []);
  return [...new Set(years)].map(Number).sort((a, b) => b - a);
}

function checkFolder(file: string, years: readonly number[]): CheckResult {
  const check = "there is an account";
  const none = toFault(check, ["no account", "a file such as 2018.csv"], { file });
  const faults = years.length > 0 ? [] : [none];
  return toResult({ check, noun: "files", looked: years.length, faults }, { file });
}

/** Whether sources are cited by files whose rows name them. */
function checkCitations(
  { file, rows }: Awaited<ReturnType<typeof loadSources>>,
  loaded: readonly (LoadedFile & Pick<ReadTable<"source", unknown>, "rows">)[],
) {
  const cited = new Set(loaded.flatMap((one) => one.rows.map(({ cells }) => cells.source)));
  const isUnread = ({ results }: LoadedFile) =>
    results.some(({ check, state }) => check === tableCheck.check && state !== "ok");
  const unread = loaded.filter(isUnread).map((one) => basename(one.file));
  return checkSources(rows, { file, cited, unread });
}

/** The figures of an account with their places. */
const listFigures = ({ account, file, place }: LoadedAccount): readonly PlacedFigure[] =>
  Object.values(account?.figures ?? {})
    .filter(({ value }) => value !== undefined)
    .map((figure) => ({ figure, file, line: place.findLine(figure.indicator) ?? 1 }));

/** Compares an account with the nearest one before it of the same population. */
function compareYears(
  { account, place }: LoadedAccount,
  loaded: readonly LoadedAccount[],
): readonly CheckResult[] {
  const named = yearChecks.map(({ name }) => ({ check: name, noun: "figures" }));
  if (!account) return toNotRun(named, "no figure can be read", place);
  const earlier = loaded
    .flatMap((one) => one.account ?? [])
    .find(({ year, population }) => year < account.year && population === account.population);
  if (!earlier)
    return toNotRun(named, `there is no earlier account of ${account.population}`, place);
  return yearChecks.map(({ name, look }) => lookToResult(name, look(account, earlier), place));
}
