import { join } from "node:path";
import type { Account, Source } from "./account.ts";
import { type CheckResult, toNotRun } from "./check-result.ts";
import { checks } from "./checks.ts";
import { type LoadedFile, loadParsed } from "./load-parsed.ts";
import { loadText, type Texts } from "./load-text.ts";
import { type FigurePlace, lookToResult } from "./look.ts";
import { parseAccount, readingChecks } from "./parse-account.ts";
import { parseSources, type SourceRow, sourceReadingChecks } from "./parse-sources.ts";

export interface LoadedSources extends LoadedFile {
  readonly sources: readonly Source[];
  readonly rows: readonly SourceRow[];
}

export interface LoadedAccount extends LoadedFile {
  /** Undefined if no figure could be read. */
  readonly account: Account | undefined;
  readonly place: FigurePlace;
  /** Ids of the sources that its rows name. */
  readonly cited: readonly string[];
}

/** Reads `sources.csv` of a data folder. */
export const loadSources = (data: string, texts?: Texts): Promise<LoadedSources> =>
  loadParsed(join(data, "sources.csv"), {
    parse: parseSources,
    checks: sourceReadingChecks,
    texts,
  });

/** What the account of a year is read with. */
export interface AccountContext {
  /** All sources there are. */
  readonly sources: readonly Source[];
  /** Texts to read in place of files. */
  readonly texts?: Texts;
}

/** Reads the account of a year, and runs the checks that need no other account. */
export async function loadAccountFile(
  data: string,
  year: number,
  { sources, texts }: AccountContext,
): Promise<LoadedAccount> {
  const file = join(data, "accounts", `${year}.csv`);
  const { text, result } = await loadText({ file, year }, texts);
  if (text === undefined) return toUnread(result, { file, year, findLine: () => undefined });
  const { account, rows, faults, results } = parseAccount(text, { file, year, sources });
  const place: FigurePlace = {
    ...{ file, year },
    findLine: (id) => rows.find(({ cells }) => cells.indicator === id)?.line,
  };
  const judged = account
    ? checks.map(({ name, look }) => lookToResult(name, look(account), place))
    : toNotRun(namedChecks, "no figure can be read", place);
  const found = judged.flatMap((one) => one.faults);
  const warnings = found.filter(({ severity }) => severity === "warning");
  return {
    ...{ file, place },
    account: account && { ...account, warnings },
    cited: rows.map(({ cells }) => cells.source),
    faults: [...faults, ...found],
    results: [result, ...results, ...judged],
  };
}

const namedChecks = checks.map(({ name }) => ({ check: name, noun: "figures" }));

function toUnread(result: CheckResult, place: FigurePlace): LoadedAccount {
  const others = toNotRun([...readingChecks, ...namedChecks], "the file cannot be read", place);
  const { file } = place;
  const { faults } = result;
  const results = [result, ...others];
  return { file, place, account: undefined, cited: [], faults, results };
}
