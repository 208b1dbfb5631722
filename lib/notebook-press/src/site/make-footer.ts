import type { FooterEntry, FooterText } from "../publish/frame.ts";
import type { RunRecord } from "../run/run-record.ts";
import type { RecordDescription } from "./site.ts";
import type { Tree } from "./tree.ts";

/**
 * The foot of a page: where its numbers come from, what lies beside it, and what made it.
 * @param slug Name of the notebook whose files lie beside; none are named without it.
 */
export async function makeFooter(
  record: RunRecord,
  { tag, describeRecord }: Pick<Tree, "tag" | "describeRecord">,
  slug?: string,
): Promise<readonly FooterEntry[]> {
  const words = toFooterWords(tag);
  const own = (await describeRecord?.(record)) ?? {};
  const { sources = [], hidden = [], versions = toVersions(record) } = own;
  return [
    ...sources,
    ...toParameters(record, hidden, words),
    ...(slug === undefined ? [] : [toDownloads(slug, own, words)]),
    { label: words.madeWith, value: versions },
  ];
}

/** What the page was run with, beside what it says itself. */
function toParameters(
  { parameters }: RunRecord,
  hidden: readonly string[],
  words: FooterWords,
): readonly FooterEntry[] {
  const texts = Object.entries(parameters)
    .filter(([name]) => !hidden.includes(name))
    .map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
  return texts.length > 0 ? [{ label: words.parameters, value: texts.join(", ") }] : [];
}

function toDownloads(slug: string, { files }: RecordDescription, words: FooterWords): FooterEntry {
  const named = files
    ? [
        `${files.label} `,
        ...files.names.flatMap((name, at) => [...(at > 0 ? [", "] : []), toFile(name)]),
        "; ",
      ]
    : [];
  const own = [`${words.notebook} `, toFile(`${slug}.ipynb`), `; ${words.report} `];
  const value = [`${words.beside} `, ...named, ...own, toFile(`${slug}.md`), "."];
  return { label: words.downloads, value };
}

const toFile = (name: string): FooterText => ({ text: name, href: name });

const toVersions = ({ kernel, versions }: RunRecord): readonly FooterText[] => [
  [kernel, ...Object.entries(versions).map(([name, version]) => `${name} ${version}`)].join(", "),
];

const english = {
  parameters: "Parameters",
  downloads: "Downloads",
  /** Stands before the files; a page that was mailed may have lost them. */
  beside: "Beside this page, in the same folder:",
  notebook: "the notebook",
  report: "its text for a report",
  madeWith: "Made with",
};

/** The words at the foot of a page. */
type FooterWords = typeof english;

const danish: FooterWords = {
  parameters: "Parametre",
  downloads: "Filer",
  beside: "Ved siden af denne side, i samme mappe:",
  notebook: "notesbogen",
  report: "dens tekst til en rapport",
  madeWith: "Lavet med",
};

/** The words of a language, English where it is not known. */
const toFooterWords = (lang: string): FooterWords => (/^da\b/i.test(lang) ? danish : english);
