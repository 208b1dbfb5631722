import type { FooterText } from "notebook-press/publish";
import type { Account, Language, Population } from "performance-account";
import { siteWords } from "./site-words.ts";

/** One line on an account: its title, or whom it speaks of and what it is put together from. */
export function describeAccount(
  { isDocument, population, source, sources }: Account,
  lang: Language,
): string | readonly FooterText[] {
  if (isDocument) return source.title;
  const { assembled, quotes } = siteWords[lang];
  const [open = "", close = ""] = quotes;
  const line = assembled.replace("{0}", namePopulation(population, lang));
  const titles = sources.flatMap(({ title }, at): readonly FooterText[] => [
    ...[`${at > 0 ? ", " : ""}${open}`, { text: title, cite: true }, close],
  ]);
  return [line.charAt(0).toUpperCase() + line.slice(1), ...titles];
}

/** The short name of whom an account can speak of, as it stands within a line. */
export function namePopulation(population: Population, lang: Language): string {
  const { bothKinds, networksAlone } = siteWords[lang];
  return population === "innovation-networks" ? networksAlone : bothKinds;
}
