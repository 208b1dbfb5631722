import type { Account, Language, Population } from "performance-account";
import { siteWords } from "./site-words.ts";

/** One line on an account: its title, or whom it speaks of and what it is put together from. */
export function describeAccount(
  { isDocument, sources, ...account }: Account,
  lang: Language,
): string {
  if (isDocument) return account.source.title;
  const { assembled, quotes } = siteWords[lang];
  const [open = "", close = ""] = quotes;
  const titles = sources.map(({ title }) => `${open}${title}${close}`).join(", ");
  const name = namePopulation(account.population, lang);
  const line = assembled.replace("{0}", () => name).replace("{1}", () => titles);
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** The short name of whom an account can speak of, as it stands within a line. */
export function namePopulation(population: Population, lang: Language): string {
  const { bothKinds, networksAlone } = siteWords[lang];
  return population === "innovation-networks" ? networksAlone : bothKinds;
}
