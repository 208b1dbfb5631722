import { namePopulation, type Source } from "performance-account";

export interface ReadmeEntry {
  readonly source: Source;
  /** Titles of all sources, in the order of `sources.csv`, as they are after writing. */
  readonly titles: readonly string[];
  /** Title of the source that is replaced; undefined if none is. */
  readonly replacedTitle: string | undefined;
  /** File name of the account that is kept; undefined if none is. */
  readonly kept: string | undefined;
}

/**
 * The text of `data/README.md` with an account in its tables: that of the files, and that of the
 * sources. A text without such tables stays as it is.
 */
export function putInReadme(text: string, entry: ReadmeEntry): string {
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? "\n";
  const lines = text.split(/\r?\n/);
  return putSourceRow(putFileRows(lines, entry), entry).join(lineEnd);
}

function putFileRows(lines: readonly string[], { source, kept }: ReadmeEntry) {
  const { year, title } = source;
  const rows = [
    [`${year}.csv`, `the figures of the ${title.replace(/^the /i, "")}, which describes ${year}`],
    [kept, `the figures of ${year} as they were before they were replaced`],
  ] as const;
  return rows.reduce((rest, [file, about]) => {
    if (file === undefined) return rest;
    const name = `\`accounts/${file}\``;
    const row = toRow([name, about]);
    return putRow(rest, { heading: /^# /, row, name, isBefore: isAccountBefore(year) });
  }, lines);
}

const isAccountBefore = (year: number) => (cell: string) => {
  const [, other] = /^`accounts\/(\d{4})\./.exec(cell) ?? [];
  return other !== undefined && Number(other) <= year;
};

function putSourceRow(lines: readonly string[], { source, titles, replacedTitle }: ReadmeEntry) {
  const { title, publisher, year, population, accessed, licence } = source;
  const describes = `${year}, the ${namePopulation(population)}`;
  const row = toRow([title, publisher, describes, accessed, licence]);
  const before = new Set(titles.slice(0, titles.lastIndexOf(title)));
  const isBefore = (cell: string) => before.has(cell);
  return putRow(lines, { heading: /^## Sources/, row, name: replacedTitle, isBefore });
}

interface Placing {
  readonly heading: RegExp;
  readonly row: string;
  /** First cell of the row that it replaces, if there is one. */
  readonly name: string | undefined;
  /** Whether a first cell is of a row that comes before it. */
  readonly isBefore: (cell: string) => boolean;
}

function putRow(lines: readonly string[], { heading, row, name, isBefore }: Placing) {
  const start = lines.findIndex((line) => heading.test(line));
  const first = lines.findIndex((line, at) => at > start && /^\|\s*-/.test(line)) + 1;
  const next = lines.findIndex((line, at) => at > start && /^#/.test(line));
  if (start < 0 || first === 0 || (next >= 0 && first > next)) return lines;
  const length = lines.slice(first).findIndex((line) => !line.startsWith("|"));
  const end = length < 0 ? lines.length : first + length;
  const cells = lines.slice(first, end).map(toFirstCell);
  const own = name === undefined ? -1 : cells.lastIndexOf(name);
  const last = cells.findLastIndex(isBefore);
  const at = own >= 0 ? first + own : first + last + 1;
  return lines.toSpliced(at, own >= 0 ? 1 : 0, row);
}

const toRow = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll(/\s+/g, " ").trim()).join(" | ")} |`;

const toFirstCell = (line: string) =>
  (/^\|((?:\\\||[^|])*)\|/.exec(line)?.[1] ?? "").replaceAll("\\|", "|").trim();
