import type { FooterText } from "notebook-press/publish";
import type { Section } from "notebook-press/site";
import type { Account, Language, Population } from "performance-account";
import { type AccountPopulation, accountPopulations } from "performance-account/data";
import { siteWords } from "./site-words.ts";

/** Name of the folder for pages that speak of all years. */
export const allYears = "all-years";

type Place = Pick<Account, "year" | "population">;

/**
 * Whether an account is the one that its year alone means: that of a document, or the one of
 * which more is known.
 * @param accounts All there are, of one year the first before the others.
 */
export const isFirstOfYear = (account: Place, accounts: readonly Place[]): boolean =>
  (accounts.find(({ year }) => year === account.year) ?? account).population === account.population;

/** The name of an account's folder: its year, with its population where the year alone means another. */
export const toAccountName = (account: Place, accounts: readonly Place[]): string =>
  isFirstOfYear(account, accounts) ? `${account.year}` : `${account.year}-${account.population}`;

/** The year of a folder's name, and the population where it has one; undefined for other names. */
export function maybeParseAccountName(
  name: string,
): { readonly year: number; readonly population: AccountPopulation | undefined } | undefined {
  const pattern = new RegExp(`^(\\d{4})(?:-(${accountPopulations.join("|")}))?$`);
  const [, year, population] = pattern.exec(name) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), population: population as AccountPopulation | undefined };
}

/** Whether a folder of this name is that of an account, or of all years. */
export const isAccountFolder = (name: string): boolean =>
  name === allYears || maybeParseAccountName(name) !== undefined;

/** The folders that are of an account, the newest first. */
export function listYears(folders: readonly string[], lang: Language): readonly Section[] {
  return folders
    .flatMap((folder) => ({ folder, place: maybeParseAccountName(folder) }))
    .flatMap(({ folder, place }) => (place ? [{ folder, ...place }] : []))
    .toSorted((a, b) => b.year - a.year || a.folder.length - b.folder.length)
    .map(({ folder, year, population }) => {
      const label = population ? `${year}, ${namePopulation(population, lang)}` : `${year}`;
      return { folder, label };
    });
}

/** One line on an account: its title, or whom it speaks of and what it is put together from. */
export function describeAccount(
  { isDocument, population, source, sources }: Account,
  lang: Language,
): string | readonly FooterText[] {
  if (isDocument) return source.title;
  const { assembled, quotes } = siteWords[lang];
  const [open = "", close = ""] = quotes;
  const line = assembled.replace("{0}", namePopulation(population, lang));
  const titles = sources.flatMap(({ title }, at): readonly FooterText[] => {
    return [`${at > 0 ? ", " : ""}${open}`, { text: title, cite: true }, close];
  });
  return [line.charAt(0).toUpperCase() + line.slice(1), ...titles];
}

/** The short name of whom an account can speak of, as it stands within a line. */
export function namePopulation(population: Population, lang: Language): string {
  const { bothKinds, networksAlone } = siteWords[lang];
  return population === "innovation-networks" ? networksAlone : bothKinds;
}
