import type { Notebook } from "notebook-press/jupyter";
import type { Job } from "notebook-press/site";
import type { Account } from "performance-account";
import { z } from "zod";
import { findUsedSources, type UsedSource } from "./find-used-sources.ts";
import type { LoadedHistory } from "./load-history-in.ts";

/** What a run of ours keeps beside its record. */
export interface OwnRecord {
  /** The year that the account describes; missing where it speaks of all years. */
  readonly year?: number | undefined;
  /** The documents whose figures it shows; that of its account first. */
  readonly sources: readonly UsedSource[];
}

/** What is kept of a notebook that was run with parameters. */
export function toOwnRecord(
  executed: Notebook,
  parameters: Job["parameters"],
  history: LoadedHistory,
): OwnRecord {
  const account = findAccountOf(parameters, history.accounts);
  const sources = findUsedSources(executed, account, history);
  return { ...(account && { year: account.year }), sources };
}

/** The account that parameters choose; undefined where they name no year. */
export const findAccountOf = (
  { year, population }: Job["parameters"],
  accounts: readonly Account[],
): Account | undefined =>
  accounts.find(
    (account) =>
      account.year === year && (population === undefined || account.population === population),
  );

/** What a record keeps of ours; no sources where it cannot be read. */
export const parseOwnRecord = (own: unknown): OwnRecord =>
  schema.safeParse(own).data ?? { sources: [] };

const schema: z.ZodType<OwnRecord> = z.object({
  year: z.int().optional(),
  sources: z.array(
    z.object({
      title: z.string(),
      year: z.int().optional(),
      address: z.string(),
      accessed: z.iso.date(),
    }),
  ),
});
