import type { Root } from "hast";
import { h } from "hastscript";
import { SKIP, visit } from "unist-util-visit";
import { escapeHtml } from "../text/escape-html.ts";
import { loadProgram, renderDocument } from "./document.ts";
import { linkFigures } from "./figures.ts";
import {
  type FooterEntry,
  type PageLink,
  renderFooter,
  renderHeader,
  renderList,
  renderTexts,
  toDateEntry,
} from "./frame.ts";
import { parseHtml, renderHtml } from "./html-tree.ts";
import { type IndexedFigure, renderFigures, renderGlance, renderSearch } from "./index-figures.ts";
import { createMarkdown } from "./markdown.ts";
import { renderBriefOrigins, renderOrigins, renderOriginsData } from "./origins.ts";
import type { PageOptions } from "./page.ts";
import { type Picture, renderPicture } from "./picture.ts";
import { keepSelfContained } from "./self-contained.ts";
import { indexStyles, renderDarkColors } from "./styles/styles.ts";
import { toWords, type Words } from "./words.ts";

/** A page as the index lists it. */
export interface IndexedPage {
  /** Text of the link to the page. */
  readonly title: string;
  /** One sentence on what the page answers; none by default. */
  readonly description?: string;
  /** Relative to the index. */
  readonly href: string;
  /** `failed` if what is there is older than the last run, which failed. */
  readonly state?: "ok" | "failed";
  /** The page in other forms, such as PDF. */
  readonly files?: readonly PageLink[];
}

/** The pages of one year, or of one set of parameters. */
export interface IndexedYear {
  /** What the section is called: a year, or a name that may begin with one; empty for no heading. */
  readonly year: number | string;
  /** One line under its name, in parts where some are titles; none by default. */
  readonly description?: FooterEntry["value"];
  /** Pages of the year, in reading order. */
  readonly pages: readonly IndexedPage[];
  /** A chart of one of the pages, small; none by default. */
  readonly picture?: Picture | undefined;
  /** A few figures that say most of the year, shown large. */
  readonly glance?: readonly IndexedFigure[];
  /** All figures of the year, which the search finds. */
  readonly figures?: readonly IndexedFigure[];
  /** Files with the figures of the year. */
  readonly files?: readonly PageLink[];
  /** Whether it takes fewer and smaller lines, for a year with few figures; false by default. */
  readonly isBrief?: boolean;
}

/** What the index page shows. */
export interface IndexOptions
  extends Pick<PageOptions, "lang" | "description" | "site" | "translations">,
    Pick<PageOptions, "footer" | "generated" | "words" | "darkColors"> {
  /** Title and heading of the page. */
  readonly title: string;
  /** Markdown under the title. */
  readonly intro?: string;
  /** Pages that speak of all years, listed before them; none by default. */
  readonly across?: IndexedYear | undefined;
  /** In any order; the newest is listed first. */
  readonly years: readonly IndexedYear[];
}

/** The page that leads to all the others, year by year, and finds every figure. */
export function renderIndex(options: IndexOptions): string {
  const { title, lang = "en", site, translations = [], footer = [], generated } = options;
  const { darkColors = {} } = options;
  const words = toWords(lang, options.words);
  const dated = generated ? [toDateEntry(generated, lang, words)] : [];
  const years = [options.across ?? [], options.years.toSorted(compareYears)].flat();
  const hasFigures = years.some(({ figures = [] }) => figures.length > 0);
  return renderDocument({
    lang,
    title,
    description: options.description,
    styles: `${indexStyles}${renderDarkColors(darkColors)}`,
    scripts: [loadProgram("page"), ...(hasFigures ? [loadProgram("search")] : [])],
    words,
    body: [
      renderHeader({ site, translations, words }),
      '<main id="main" class="index">',
      renderContent(options, years, words),
      "</main>",
      renderFooter([...footer, ...dated]),
    ].join("\n"),
  });
}

function renderContent(
  { title, intro = "", lang = "en" }: IndexOptions,
  years: readonly IndexedYear[],
  words: Words,
): string {
  const figures = renderFigures(years, words);
  const content = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<div class="text">${renderIntro(intro)}</div>`,
    figures && renderSearch(words),
    ...years.map((year, at) => renderYear(year, { prefix: `p${at}_`, lang, words })),
    figures,
  ];
  const tree = h(null, parseHtml(content.filter(Boolean).join("\n")));
  const origins = linkFigures(tree, words);
  const noted = dropNotes(tree);
  return [
    renderHtml(tree),
    renderOrigins(origins.slice(0, noted), words),
    renderBriefOrigins(origins.slice(noted), words),
    renderOriginsData(origins),
  ].join("\n");
}

/**
 * Tables of figures need no notes on paper: their columns say where the figures come from.
 * @returns How many notes are left, which stand before those.
 */
function dropNotes(tree: Root): number {
  const left = new Set<unknown>();
  visit(tree, "element", (element) => {
    if (element.tagName === "a" && element.properties.dataNote) left.add(element.properties.href);
    if (element.properties.id !== "figures") return undefined;
    visit(element, "element", (mark) => {
      if (mark.tagName === "data") mark.children = mark.children.slice(0, 1);
    });
    return SKIP;
  });
  return left.size;
}

function renderIntro(intro: string): string {
  const tree = h(null, parseHtml(createMarkdown(escapeHtml)(intro)));
  keepSelfContained(tree);
  return renderHtml(tree);
}

/** By the year that a name begins with, then by name; names without a year come last. */
const compareYears = (a: IndexedYear, b: IndexedYear) =>
  toYear(b) - toYear(a) || String(a.year).localeCompare(String(b.year), "en", { numeric: true });

const toYear = ({ year }: IndexedYear) => Number(/^\d{4}\b/.exec(String(year))?.[0] ?? 0);

function renderYear(
  indexed: IndexedYear,
  options: { readonly prefix: string; readonly lang: string; readonly words: Words },
): string {
  const { words } = options;
  const { year, description, pages, glance = [], files = [], isBrief = false } = indexed;
  const items = pages.map((page) => renderCard(page, words));
  const about = description ? `<p class="about">${renderTexts(description)}</p>\n` : "";
  const head = year === "" ? "" : `<h2>${escapeHtml(String(year))}</h2>\n`;
  const named = `<p>${escapeHtml(words.files)}</p>${renderList(files)}`;
  const links = files.length > 0 ? `<div class="files">${named}</div>\n` : "";
  const picture = indexed.picture ? `${renderPicture(indexed.picture, options)}\n` : "";
  const cards = `<ul class="cards">\n${items.join("\n")}\n</ul>\n`;
  return `<section class="year${isBrief ? " minor" : ""}">\n${head}${about}${picture}${renderGlance(glance)}${cards}${links}</section>`;
}

function renderCard(page: IndexedPage, words: Words): string {
  const { title, description, href, state, files = [] } = page;
  const about = description ? `<p>${escapeHtml(description)}</p>` : "";
  const mark = state === "failed" ? `<p class="failed">${escapeHtml(words.failed)}</p>` : "";
  // The name for screen readers says which page, and begins with what is seen.
  const links = files.map(({ label, href }) => {
    const name = escapeHtml(`${label}: ${title}`);
    return `<a href="${escapeHtml(href)}" aria-label="${name}">${escapeHtml(label)}</a>`;
  });
  const forms = links.length > 0 ? `<p class="forms">${links.join("")}</p>` : "";
  return `<li><h3><a href="${escapeHtml(href)}">${escapeHtml(title)}</a></h3>${about}${mark}${forms}</li>`;
}
