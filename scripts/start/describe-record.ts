import type { FooterEntry, FooterText } from "notebook-press/publish";
import type { RecordDescription, RunRecord } from "notebook-press/site";
import type { Language } from "performance-account";

import { inLanguage } from "./load-history-in.ts";
import { parseOwnRecord, type UsedSource } from "./own-record.ts";
import { type SiteWords, siteWords } from "./site-words.ts";

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
