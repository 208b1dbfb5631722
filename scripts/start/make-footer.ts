import type { FooterEntry, FooterText } from "notebook-press/publish";
import { type FooterWords, toFooterWords } from "./footer-words.ts";
import type { RunRecord } from "./run-record.ts";

/** Whose foot it is. */
export interface FooterOptions {
  readonly lang: string;
  /** Name of the notebook whose files lie beside; none are named without it. */
  readonly slug?: string;
}

/** The foot of a page: where its numbers come from, what lies beside it, and what made it. */
export function makeFooter(
  record: RunRecord,
  { slug, lang }: FooterOptions,
): readonly FooterEntry[] {
  const words = toFooterWords(lang);
  return [
    ...record.sources.map((source) => toSource(source, lang, words)),
    ...toParameters(record, words),
    ...(slug === undefined
      ? []
      : [{ label: words.downloads, value: toDownloads(slug, record, words) }]),
    { label: words.madeWith, value: toVersions(record, words) },
  ];
}

function toSource(
  { title, year, address, accessed }: RunRecord["sources"][number],
  lang: string,
  words: FooterWords,
): FooterEntry {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" });
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

/** What the page was run with, beside its year and language. */
function toParameters({ parameters }: RunRecord, words: FooterWords): readonly FooterEntry[] {
  const { year: _, lang: __, ...others } = parameters;
  const entries = Object.entries(others).map(
    ([name, value]) => `${name} = ${JSON.stringify(value)}`,
  );
  return entries.length > 0 ? [{ label: words.parameters, value: entries.join(", ") }] : [];
}

const toDownloads = (
  slug: string,
  { year }: RunRecord,
  words: FooterWords,
): readonly FooterText[] => [
  `${words.beside} `,
  ...toFigureFiles(words, year === undefined ? historyFiles : accountFiles),
  `${words.notebook} `,
  ...toFile(`${slug}.ipynb`),
  `; ${words.report} `,
  ...toFile(`${slug}.md`),
  ".",
];

const accountFiles = ["figures.csv", "figures.json"];
/** Beside what speaks of all years. */
const historyFiles = ["figures.csv"];

const toFigureFiles = (
  { figures }: FooterWords,
  names: readonly string[],
): readonly FooterText[] => [
  `${figures} `,
  ...names.flatMap((name, at) => [...(at > 0 ? [", "] : []), ...toFile(name)]),
  "; ",
];

const toFile = (name: string): readonly FooterText[] => [{ text: name, href: name }];

function toVersions({ kernel, versions }: RunRecord, words: FooterWords): readonly FooterText[] {
  return [
    `performance-account ${versions.library}, ${kernel}, Node.js ${versions.node}, ${words.data} `,
    { text: versions.data.slice(0, 12), code: true },
  ];
}
