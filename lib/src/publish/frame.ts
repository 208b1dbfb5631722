import { escapeHtml } from "../text/escape-html.ts";
import type { Words } from "./words.ts";

/** A link to a sibling page. */
export interface PageLink {
  /** Text of the link. */
  readonly label: string;
  /** Relative to the page. */
  readonly href: string;
  /** Whether it is the page that carries the link. */
  readonly current?: boolean;
}

/** What all the pages together are called. */
export interface Site {
  /** Name that stands at the head of each page. */
  readonly name: string;
  /** The index page, relative to the page. */
  readonly href?: string;
}

/** A line at the foot of a page, such as a source or a version. */
export interface FooterEntry {
  /** What the value is, such as `Source`. */
  readonly label: string;
  /** Text beside the label. */
  readonly value: string;
  /** Makes the value a link. */
  readonly href?: string;
}

export interface HeaderParts {
  readonly site: Site | undefined;
  readonly links: readonly PageLink[];
  readonly words: Words;
}

/** The head of a page: site name and links to sibling pages. */
export function renderHeader({ site, links, words }: HeaderParts): string {
  if (!site && links.length === 0) return "";
  return `<header class="site"><div class="bar">${renderSite(site)}${renderLinks(links, words)}</div></header>`;
}

/** The foot of a page: labelled values. */
export function renderFooter(entries: readonly FooterEntry[]): string {
  if (entries.length === 0) return "";
  const rows = entries.map(
    ({ label, value, href }) =>
      `<div><dt>${escapeHtml(label)}</dt><dd>${renderLink(value, href)}</dd></div>`,
  );
  return `<footer><dl>\n${rows.join("\n")}\n</dl></footer>`;
}

/** A date as a line at the foot of a page. */
export function toDateEntry(date: Date, lang: string, words: Words): FooterEntry {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" });
  return { label: words.generated, value: format.format(date) };
}

const renderSite = (site: Site | undefined) =>
  site ? `<p class="name">${renderLink(site.name, site.href)}</p>` : "";

function renderLinks(links: readonly PageLink[], words: Words): string {
  if (links.length === 0) return "";
  const items = links.map(({ label, href, current }) => {
    const mark = current ? ' aria-current="page"' : "";
    return `<li><a href="${escapeHtml(href)}"${mark}>${escapeHtml(label)}</a></li>`;
  });
  return `<nav aria-label="${escapeHtml(words.pages)}"><ul>${items.join("")}</ul></nav>`;
}

function renderLink(text: string, href: string | undefined): string {
  if (href === undefined) return escapeHtml(text);
  const rel = /^https?:/i.test(href) ? ' rel="noopener"' : "";
  return `<a href="${escapeHtml(href)}"${rel}>${escapeHtml(text)}</a>`;
}
