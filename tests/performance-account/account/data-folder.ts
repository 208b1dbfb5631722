import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Population } from "../../../lib/performance-account/src/account/account.ts";

const sourceHeader = "id,title,publisher,year,population,address,accessed,licence,note";

const sources = {
  "account-2018": { year: 2018 },
  "account-2017": { year: 2017, population: "innovation-networks" },
} as const;

/** What a row of `sources.csv` says beside the usual. */
interface SourceChanges {
  readonly year: number;
  readonly population?: Population;
  readonly title?: string;
  readonly address?: string;
}

/** The text of `sources.csv`, by the id of each source. */
export function toSourcesText(changes: Readonly<Record<string, SourceChanges>>): string {
  const rows = Object.entries(changes).map(([id, { year, ...rest }]) => {
    const { population = "clusters-and-networks", title = `Account ${year}`, address = "x" } = rest;
    return `${id},${title},A publisher,${year},${population},${address},2026-11-23,None stated,`;
  });
  return [sourceHeader, ...rows, ""].join("\n");
}

const header = "indicator,printed,section,source,note";

/** Rows of an account, complete but for the indicator and the printed form. */
export function toAccountText(figures: Readonly<Record<string, string>>, source = "account-2018") {
  const rows = Object.entries(figures).map(([indicator, printed]) =>
    printed === ""
      ? `${indicator},,Part,${source},A picture`
      : `${indicator},${printed},Part,${source},`,
  );
  return [header, ...rows, ""].join("\n");
}

const figureHeader = "indicator,year,population,kind,printed,section,source,note";

/** The text of a file in `figures`; a row begins with the cells up to the printed form. */
export const toFiguresText = (rows: readonly string[], source = "page") =>
  [figureHeader, ...rows.map((row) => `${row},Part,${source},A note`), ""].join("\n");

/** Writes more files into a data folder, by path within it, and returns the folder. */
export async function addFiles(
  folder: string,
  texts: Readonly<Record<string, string>>,
): Promise<string> {
  await mkdir(join(folder, "figures"), { recursive: true });
  for (const [path, text] of Object.entries(texts)) await writeFile(join(folder, path), text);
  return folder;
}

/** A data folder in a temporary place, with accounts by year and those sources of 2017 and 2018 that they cite. */
export async function makeDataFolder(
  accounts: Readonly<Record<string, string | Uint8Array>>,
  sourcesText = toSourcesText(findCited(accounts)),
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "accounts-"));
  await mkdir(join(folder, "accounts"));
  await writeFile(join(folder, "sources.csv"), sourcesText);
  for (const [name, text] of Object.entries(accounts))
    await writeFile(join(folder, "accounts", `${name}.csv`), text);
  return folder;
}

function findCited(accounts: Readonly<Record<string, string | Uint8Array>>) {
  const texts = Object.values(accounts).map(String).join("\n");
  return Object.fromEntries(Object.entries(sources).filter(([id]) => texts.includes(id)));
}
