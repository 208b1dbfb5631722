import type { Notebook } from "notebook-press/jupyter";
import type { FooterEntry, FooterText } from "notebook-press/publish";
import type { Job, RecordDescription, RunRecord } from "notebook-press/site";
import type { Account, Language, Source } from "performance-account";
import { z } from "zod";
import { inLanguage, type LoadedHistory } from "./load-history-in.ts";
import { type SiteWords, siteWords } from "./site-words.ts";

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

/** What our pages have at their foot: their sources, the figures beside them, and the data. */
export function describeRecord(record: RunRecord, lang: Language): Promise<RecordDescription> {
  const words = siteWords[lang];
  const { year, sources } = parseOwnRecord(record.own);
  return inLanguage(lang, () => ({
    sources: sources.map((source) => toSource(source, words)),
    files: {
      label: words.figures,
      names: year === undefined ? ["figures.csv"] : ["figures.csv", "figures.json"],
    },
    versions: toVersions(record, words),
    hidden: ["year", "lang"],
  }));
}

function toSource({ title, year, address, accessed }: UsedSource, words: SiteWords): FooterEntry {
  const format = new Intl.DateTimeFormat(words.tag, { dateStyle: "long", timeZone: "UTC" });
  const read = words.read(format.format(new Date(accessed)));
  return {
    label: words.source,
    value: [
      { text: title, cite: true },
      `${year !== undefined ? words.describes(year) : /[.!?]$/.test(title) ? "" : "."} `,
      ...toAddress(address),
      ` ${read}`,
    ],
  };
}

/** An address may stand at the beginning of a sentence on it, and may lack its scheme. */
function toAddress(address: string): readonly FooterText[] {
  const [found = ""] = /^(?:https?:\/\/|www\.)[^\s<>"]+/.exec(address) ?? [];
  const rest = address.slice(found.length).trim();
  const end = /[.!?]$/.test(address) ? "" : ".";
  if (found === "") return [`${rest}${end}`];
  const href = found.startsWith("www.") ? `https://${found}` : found;
  return [{ text: found, href }, `${rest && ` ${rest}`}${end}`];
}

function toVersions({ kernel, versions }: RunRecord, words: SiteWords): readonly FooterText[] {
  const { "performance-account": library, "Node.js": node, data = "" } = versions;
  return [
    `performance-account ${library}, ${kernel}, Node.js ${node}, ${words.data} `,
    { text: data.slice(0, 12), code: true },
  ];
}
