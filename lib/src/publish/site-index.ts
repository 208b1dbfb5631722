import { escapeHtml } from "../text/escape-html.ts";
import { renderDocument } from "./document.ts";
import {
  type FooterEntry,
  type PageLink,
  renderFooter,
  renderHeader,
  type Site,
  toDateEntry,
} from "./frame.ts";
import { parseHtml, renderHtml, toRoot } from "./html-tree.ts";
import { createMarkdown } from "./markdown.ts";
import { keepSelfContained } from "./self-contained.ts";
import { indexStyles } from "./styles/styles.ts";
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
}

/** The pages of one year, or of one set of parameters. */
export interface IndexedYear {
  /** What the section is called: a year, or a name that may begin with one. */
  readonly year: number | string;
  /** One line under its name; none by default. */
  readonly description?: string;
  /** Pages of the year, in reading order. */
  readonly pages: readonly IndexedPage[];
}

/** What the index page shows. */
export interface IndexOptions {
  /** Title and heading of the page. */
  readonly title: string;
  /** Markdown under the title. */
  readonly intro?: string;
  /** In any order; the newest is listed first. */
  readonly years: readonly IndexedYear[];
  /** Language of the page, `en` by default. */
  readonly lang?: string;
  /** One sentence for search engines and previews. */
  readonly description?: string;
  /** What all the pages together are called. */
  readonly site?: Site;
  /** This page in other languages, each with its `lang`. */
  readonly translations?: readonly PageLink[];
  /** Versions, sources, dates. */
  readonly footer?: readonly FooterEntry[];
  /** Printed at the foot as a day in UTC. */
  readonly generated?: Date;
  /** The page's own words, for another language. */
  readonly words?: Partial<Words>;
}

/** The page that leads to all the others, year by year. */
export function renderIndex(options: IndexOptions): string {
  const { title, intro = "", years, lang = "en", site, footer = [], generated } = options;
  const words = toWords(lang, options.words);
  const dated = generated ? [toDateEntry(generated, lang, words)] : [];
  const newestFirst = years.toSorted(compareYears);
  return renderDocument({
    lang,
    title,
    description: options.description,
    styles: indexStyles,
    words,
    body: [
      renderHeader({ site, links: [], translations: options.translations ?? [], words }),
      `<main id="main" class="index">\n<h1>${escapeHtml(title)}</h1>`,
      `<div class="text">${renderIntro(intro)}</div>`,
      ...newestFirst.map((year) => renderYear(year, words)),
      "</main>",
      renderFooter([...footer, ...dated]),
    ].join("\n"),
  });
}

function renderIntro(intro: string): string {
  const tree = toRoot(parseHtml(createMarkdown(escapeHtml)(intro)));
  keepSelfContained(tree);
  return renderHtml(tree);
}

/** By the year that a name begins with, then by name; names without a year come last. */
function compareYears({ year: a }: IndexedYear, { year: b }: IndexedYear): number {
  const [first, second] = [a, b].map((name) => Number(/^\d{4}\b/.exec(String(name))?.[0] ?? 0));
  return (
    (second ?? 0) - (first ?? 0) || String(a).localeCompare(String(b), "en", { numeric: true })
  );
}

function renderYear({ year, description, pages }: IndexedYear, words: Words): string {
  const items = pages.map((page) => renderCard(page, words));
  const about = description ? `<p class="about">${escapeHtml(description)}</p>\n` : "";
  return `<section>\n<h2>${escapeHtml(String(year))}</h2>\n${about}<ul class="cards">\n${items.join("\n")}\n</ul>\n</section>`;
}

function renderCard({ title, description, href, state }: IndexedPage, words: Words): string {
  const about = description ? `<p>${escapeHtml(description)}</p>` : "";
  const mark = state === "failed" ? `<p class="failed">${escapeHtml(words.failed)}</p>` : "";
  return `<li><h3><a href="${escapeHtml(href)}">${escapeHtml(title)}</a></h3>${about}${mark}</li>`;
}
