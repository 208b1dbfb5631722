import type { Origin } from "../origins/origin.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { type FooterEntry, renderTexts } from "./frame.ts";
import type { Words } from "./words.ts";

/** A figure as the index shows it and finds it. */
export interface IndexedFigure {
  /** What is measured, such as `Participating companies`. */
  readonly label: string;
  /** The value as written, or what stands where there is none. */
  readonly text: string;
  /** The value as a number; undefined where there is none. */
  readonly value?: number | undefined;
  /** Where it comes from; opens at the figure. */
  readonly origin: Origin;
  /** As the source prints it; empty where it prints none. */
  readonly printed?: string;
  /** The heading under which the source has it; empty for none. */
  readonly section?: string;
  /** Further words that find it; none by default. */
  readonly keywords?: string;
  /** The page that it stands on, and where; undefined if it stands on none. */
  readonly page?: FigurePage | undefined;
}

/** The page that a figure stands on. */
export interface FigurePage {
  /** Short title of the page. */
  readonly title: string;
  /** Relative to the index, with the section that the figure stands in. */
  readonly href: string;
}

/** A figure as a mark that opens its origin once it is linked. */
const renderMark = ({ text, value, origin }: IndexedFigure): string =>
  `<data value="${value ?? ""}" data-origin="${escapeHtml(JSON.stringify(origin))}">${escapeHtml(text)}</data>`;

/** The name of a figure, which leads to the page that it stands on. */
const renderName = ({ label, page }: IndexedFigure): string =>
  page ? `<a href="${escapeHtml(page.href)}">${escapeHtml(label)}</a>` : escapeHtml(label);

/** A few figures, large. */
export function renderGlance(figures: readonly IndexedFigure[]): string {
  const tiles = figures.map((figure) => {
    const mark = figure.value === undefined ? ' class="missing"' : "";
    return `<div><dt>${renderName(figure)}</dt><dd${mark}>${renderMark(figure)}</dd></div>\n`;
  });
  return tiles.length > 0 ? `<dl class="glance">\n${tiles.join("")}</dl>\n` : "";
}

/** The figures of one year, with a line on where they come from. */
interface FigureGroup {
  readonly year: number | string;
  readonly description?: FooterEntry["value"] | undefined;
  readonly figures?: readonly IndexedFigure[];
}

/** The field that finds figures; shown where scripts run. */
export function renderSearch(words: Words): string {
  return `<search class="search" hidden>
<label for="search">${escapeHtml(words.search)}</label>
<input id="search" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="search-hint" aria-controls="figures">
<p id="search-hint">${escapeHtml(words.searchHint)}</p>
<p class="found" role="status" data-found="${escapeHtml(words.found)}" data-none="${escapeHtml(words.foundNone)}"></p>
</search>`;
}

/** Every figure of every year, folded by year. */
export function renderFigures(groups: readonly FigureGroup[], words: Words): string {
  const filled = groups.filter(({ figures = [] }) => figures.length > 0);
  if (filled.length === 0) return "";
  const folds = filled.map((group) => renderGroup(group, words));
  return `<section class="figures" id="figures">\n<h2>${escapeHtml(words.allFigures)}</h2>\n${folds.join("\n")}\n</section>`;
}

function renderGroup({ year, description = "", figures = [] }: FigureGroup, words: Words): string {
  const caption = [escapeHtml(`${words.allFigures}, ${year}`), renderTexts(description)]
    .filter(Boolean)
    .join(": ");
  const columns = [words.figure, words.value, words.printed, words.section, words.page];
  const head = columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join("");
  const about = description ? ` <span>${renderTexts(description)}</span>` : "";
  return `<details>
<summary><h3>${escapeHtml(`${year}`)}</h3>${about}</summary>
<table>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${figures.map((figure) => renderRow(figure, words)).join("\n")}
</tbody>
</table>
</details>`;
}

function renderRow(figure: IndexedFigure, words: Words): string {
  const { printed = "", section = "", keywords = "", page } = figure;
  const quote = (text: string) => text && `${words.quotes[0]}${text}${words.quotes[1]}`;
  const texts = [quote(printed), quote(section), page?.title ?? ""];
  const cells = texts.map((text) => `<td>${escapeHtml(text)}</td>`).join("");
  const more = keywords && ` data-words="${escapeHtml(keywords)}"`;
  return `<tr${more}><th scope="row">${renderName(figure)}</th><td>${renderMark(figure)}</td>${cells}</tr>`;
}
