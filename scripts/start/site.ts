import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { Edition, Site } from "notebook-press/site";
import type { Language } from "performance-account";
import { darkColors } from "performance-account/data";
import { allYears, isAccountFolder, listYears } from "./account-name.ts";
import { chooseVariants } from "./choose-variants.ts";
import { describeFolder, findAccount } from "./describe-folder.ts";
import { inLanguage, type LoadedHistory, loadHistoryIn } from "./load-history-in.ts";
import { makeFiles } from "./make-files.ts";
import { describeRecord, toOwnRecord } from "./own-record.ts";
import { languages, siteWords } from "./site-words.ts";

const root = join(import.meta.dirname, "../..");

type Asked = { readonly year: number | "all" | undefined; readonly data: string | undefined };

/**
 * What our site is: pages in two languages, a folder for each year and one for all years, with the
 * figures beside the pages. Its texts are in `site-words.ts`.
 * @param asked.year Undefined for the newest account.
 * @param asked.data Data folder; undefined for the repository's.
 * @throws {UsageError} If the data have faults.
 */
export async function loadSite({ year, data }: Asked): Promise<Site> {
  const folder = findDataFolder(data);
  const histories = new Map<string, LoadedHistory>();
  for (const lang of languages) histories.set(lang, await loadHistoryIn(lang, folder));
  const find = (lang: string) => histories.get(lang) as LoadedHistory;
  return {
    root,
    editions: languages.map((lang) => toEdition(lang, find(lang), folder)),
    chooseVariants: ({ lang, ...asked }) => chooseVariants(find(lang).accounts, asked, year),
    reserved: { includes: isAccountFolder, description: `a year, "${allYears}"` },
    findDescription: findQuestion,
    darkColors,
    env: data === undefined ? {} : { PERFORMANCE_ACCOUNT_DATA: resolve(data) },
    dependsOn: {
      library: resolve(root, "lib/performance-account/dist/.sources"),
      press: resolve(root, "lib/notebook-press/dist/.sources"),
      packages: resolve(root, "package-lock.json"),
    },
    places: { data: folder },
    covered: [resolve(root, "lib")],
    versions: await findVersions(folder),
    describeRun: ({ lang, parameters }, executed) => toOwnRecord(executed, parameters, find(lang)),
  };
}

/** The folder that accounts are read from: the one given, or that which notebooks read from too. */
export const findDataFolder = (
  data = process.env.PERFORMANCE_ACCOUNT_DATA ?? resolve(root, "data"),
): string => resolve(data);

function toEdition(lang: Language, history: LoadedHistory, data: string): Edition {
  const { title, description, tag, ownName, years, ...words } = siteWords[lang];
  return {
    ...{ lang, tag, title, description },
    name: ownName,
    words: { editions: years, originRange: words.originRange },
    listSections: (folders) => listYears(folders, lang),
    across: { folder: allYears, label: words.allYears },
    toIntro: (folders) =>
      folders.some((name) => findAccount(name, history.accounts)?.isDocument === false)
        ? `${words.intro} ${words.others}`
        : words.intro,
    describeFolder: (folder) => describeFolder(folder, history, lang),
    describeRecord: (record) => describeRecord(record, lang),
    makeFiles: (result) => inLanguage(lang, () => makeFiles(result, history.accounts, data)),
  };
}

/** What pages and files are made with: this library, and the data by a hash of all that is read of them. */
export async function findVersions(data: string): Promise<Readonly<Record<string, string>>> {
  const library = await readFile(join(root, "lib/performance-account/package.json"), "utf8");
  const read = ["accounts/[0-9][0-9][0-9][0-9].csv", "sources.csv", "figures/*.csv", "breaks.csv"];
  const hash = createHash("sha256");
  // Names are the same everywhere.
  for (const name of read.flatMap((names) => globSync(names, { cwd: data }).toSorted()))
    hash
      .update(`${name.replaceAll(sep, "/")}\0`)
      .update(await readFile(join(data, name)))
      .update("\0");
  return { "performance-account": JSON.parse(library).version, data: hash.digest("hex") };
}

/** The question that a notebook says it answers. */
function findQuestion(text: string): string {
  const [, question = ""] = /\*\*(?:Question|Spørgsmål):\*\* (.+)/.exec(text) ?? [];
  return question.charAt(0).toUpperCase() + question.slice(1);
}
