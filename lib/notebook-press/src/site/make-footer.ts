import type { FooterEntry, FooterText } from "../publish/frame.ts";
import { toWords } from "../publish/words.ts";
import type { RunRecord } from "../run/run-record.ts";
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
  const words = toWords(tag);
  const { sources = [], hidden = [], files, versions } = (await describeRecord?.(record)) ?? {};
  const parameters = Object.entries(record.parameters)
    .filter(([name]) => !hidden.includes(name))
    .map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
  const named = files && [
    `${files.label} `,
    ...files.names.flatMap((name, at) => [...(at > 0 ? [", "] : []), toFile(name)]),
    "; ",
  ];
  const beside = [
    ...[`${words.beside} `, ...(named ?? []), `${words.besideNotebook} `, toFile(`${slug}.ipynb`)],
    ...[`; ${words.besideReport} `, toFile(`${slug}.md`), "."],
  ];
  return [
    ...sources,
    ...(parameters.length > 0 ? [{ label: words.parameters, value: parameters.join(", ") }] : []),
    ...(slug === undefined ? [] : [{ label: words.downloads, value: beside }]),
    { label: words.madeWith, value: versions ?? toVersions(record) },
  ];
}

const toFile = (name: string): FooterText => ({ text: name, href: name });

const toVersions = ({ kernel, versions }: RunRecord) =>
  [kernel, ...Object.entries(versions).map(([name, version]) => `${name} ${version}`)].join(", ");
