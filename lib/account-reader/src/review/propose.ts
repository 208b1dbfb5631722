import { join } from "node:path";
import type { Account, Source } from "performance-account";
import {
  type CheckedAccounts,
  checkAccounts,
  type Fault,
  putSource,
  renderAccount,
} from "performance-account/data";
import type { Draft } from "../extract/decide/draft.ts";
import type { Answers } from "./answer.ts";
import { type ExistingData, toAccountFile } from "./load-data.ts";
import { toCells } from "./to-cells.ts";

/** What would be written, and what the checks say of it. */
export interface Proposal {
  readonly accountText: string;
  readonly sourcesText: string;
  /** The account as it would be loaded; undefined if no figure can be read. */
  readonly account: Account | undefined;
  /** The nearest account before it of the same population; undefined if there is none. */
  readonly earlier: Account | undefined;
  /** What the checks say of the account and of the sources. */
  readonly checked: CheckedAccounts;
  /** What keeps it from being written. */
  readonly errors: readonly Fault[];
}

/** What to write for a draft with answers, checked as if it were written. */
export async function propose(
  draft: Draft,
  answers: Answers,
  { data, source }: { readonly data: ExistingData; readonly source: Source },
): Promise<Proposal> {
  const { folder, accounts } = data;
  const { year } = draft;
  const rows = draft.figures.map((one) => toCells(one, answers.get(one.indicator), source.id));
  const accountText = renderAccount(rows);
  const sourcesText = putSource(data.sourcesText, source);
  const texts = { [`accounts/${year}.csv`]: accountText, "sources.csv": sourcesText };
  const all = await checkAccounts({ data: folder, texts });
  const checked = onlyFiles(all, [toAccountFile(folder, year), join(folder, "sources.csv")]);
  return {
    accountText,
    sourcesText,
    checked,
    account: all.accounts.find((account) => account.year === year),
    earlier: accounts.find(
      (account) => account.year < year && account.population === source.population,
    ),
    errors: checked.faults.filter(({ severity }) => severity === "error"),
  };
}

/** Why it must not be written, as a sentence; undefined if it may be. */
export function findObstacle({ errors, account }: Proposal): string | undefined {
  if (errors.length > 0)
    return errors.length === 1 ? "There is an error" : `There are ${errors.length} errors`;
  const isGiven = Object.values(account?.figures ?? {}).some(({ value }) => value !== undefined);
  return isGiven ? undefined : "There is no figure with a number";
}

function onlyFiles(checked: CheckedAccounts, files: readonly string[]): CheckedAccounts {
  return {
    ...checked,
    faults: checked.faults.filter(({ file }) => files.includes(file)),
    results: checked.results.filter(({ file }) => files.includes(file)),
  };
}
