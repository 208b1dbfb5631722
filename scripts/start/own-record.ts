import type { Notebook } from "notebook-press/jupyter";
import type { Job } from "notebook-press/site";
import type { Account, Source } from "performance-account";
import { z } from "zod";
import type { LoadedHistory } from "./load-history-in.ts";

const sourceSchema = z.object({
  title: z.string(),
  /** The year that the account describes; missing for what is no account. */
  year: z.int().optional(),
  address: z.string(),
  accessed: z.iso.date(),
});

const schema = z.object({
  /** The year that the account describes; missing where it speaks of all years. */
  year: z.int().optional(),
  /** The documents whose figures it shows; that of its account first. */
  sources: z.array(sourceSchema).readonly(),
});

/** A document that a page has figures of. */
export type UsedSource = z.infer<typeof sourceSchema>;

/** What a run of ours keeps beside its record. */
export type OwnRecord = z.infer<typeof schema>;

/** What a record keeps of ours; no sources where it cannot be read. */
export const parseOwnRecord = (own: unknown): OwnRecord =>
  schema.safeParse(own).data ?? { sources: [] };

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

/**
 * The documents that origins in a notebook's outputs name: that of its account first, which is there
 * in any case, then others. Of an account put together only those named, if any is.
 * @param account Undefined for a notebook that speaks of all years.
 */
export function findUsedSources(
  { cells }: Notebook,
  account: Account | undefined,
  { accounts, documents, lang }: Pick<LoadedHistory, "accounts" | "documents" | "lang">,
): readonly UsedSource[] {
  const outputs = cells.flatMap((cell) => (cell.cell_type === "code" ? cell.outputs : []));
  // Origins are JSON: in the specification of a chart, or in an attribute of HTML.
  const shown = JSON.stringify(outputs)
    .replaceAll(/\\*(?:"|&quot;)/g, '"')
    .replaceAll("&amp;", "&");
  const own = account?.sources ?? [];
  const [first] = own;
  const all = [...new Map([...own, ...documents].map((one) => [one.id, one])).values()];
  const used = all.filter(
    (one) => (account?.isDocument && one === first) || shown.includes(`"source":"${one.title}"`),
  );
  // The year of an account is not that of its title; a page tells of several years.
  const isOfYear = ({ id }: Source) =>
    accounts.some(({ isDocument, source }) => isDocument && source.id === id);
  return (used.length > 0 || !first ? used : [first]).map((one) => {
    const { title, year, accessed } = one;
    const address = (lang === "da" && one.addressDa) || one.address;
    return { title, ...(isOfYear(one) && { year }), address, accessed };
  });
}
