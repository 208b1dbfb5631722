import type { AnyFigure } from "../account/account.ts";
import { namePopulation } from "../account/population-names.ts";
import { translate } from "../language/phrase.ts";
import { escapeHtml } from "../text/escape-html.ts";

/**
 * The documents that figures were read in, as a list in Markdown with a link to each, by whom they
 * speak of; empty if there are no figures.
 */
export function listSources(figures: readonly AnyFigure[]): string {
  const sources = [...new Map(figures.map(({ source }) => [source.id, source])).values()];
  return sources
    .toSorted((one, other) => one.year - other.year)
    .map(({ title, address, population, standing }) => {
      const link = /^https?:\/\/\S+$/.test(address) ? address : undefined;
      const name = `<cite>${escapeHtml(title)}</cite>`;
      const kind = standing === "original" ? translate("original") : translate("report");
      return `- ${link ? `<a href="${escapeHtml(link)}">${name}</a>` : name}: ${namePopulation(population)}; ${kind}`;
    })
    .join("\n");
}
