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
  /** Language of the link's text and of what it leads to; that of the page by default. */
  readonly lang?: string;
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
  /** Text beside the label; in parts where some are links. */
  readonly value: string | readonly FooterText[];
  /** Makes the whole value a link. */
  readonly href?: string;
}

/** A part of a line at the foot of a page: plain text, a link, or something a machine reads. */
export type FooterText =
  | string
  | {
      /** Text of the part. */
      readonly text: string;
      /** Makes the part a link. */
      readonly href?: string;
      /** Whether it is meant for machines, such as a hash. */
      readonly code?: boolean;
      /** Whether it is the title of a document: what it says is a name. */
      readonly cite?: boolean;
    };

/** What the head of a page leads to. */
export interface HeaderLinks {
  /** What all the pages together are called. */
  readonly site?: Site | undefined;
  /** Links to sibling pages. */
  readonly links?: readonly PageLink[];
  /**
   * This page in other years, languages or versions, itself among them as the current one;
   * shown if there is another. `words.editions` names them, such as `Years`.
   */
  readonly editions?: readonly PageLink[];
  /** This page in other languages, each with its `lang`. */
  readonly translations?: readonly PageLink[];
}

/**
 * The head of a page: site name, links to sibling pages, to other languages and other editions,
 * and the choice of colors, which the page's program shows.
 */
export function renderHeader(parts: HeaderLinks & { readonly words: Words }): string {
  const { site, links = [], editions = [], translations = [], words } = parts;
  const name = site ? `<p class="name">${renderLink(site.name, site.href)}</p>` : "";
  const languages = renderNav(words.languages, translations, ' class="languages"');
  const bar = [
    `<div class="top">${name}<div class="choices">${languages}${renderThemeChoice(words)}</div></div>`,
    renderNav(words.pages, links),
    renderEditions(editions, words),
  ].join("");
  return `<header class="site"><div class="bar">${bar}</div></header>`;
}

function renderThemeChoice({ theme, themeSystem, themeLight, themeDark }: Words): string {
  const themes = { "": themeSystem, light: themeLight, dark: themeDark };
  const options = Object.entries(themes).map(
    ([value, text]) => `<option value="${value}">${escapeHtml(text)}</option>`,
  );
  return `<div class="theme"><select aria-label="${escapeHtml(theme)}">${options.join("")}</select></div>`;
}

/** The foot of a page: labelled values. */
export function renderFooter(entries: readonly FooterEntry[]): string {
  if (entries.length === 0) return "";
  const rows = entries.map(
    ({ label, value, href }) =>
      `<div><dt>${escapeHtml(label)}</dt><dd>${typeof value === "string" ? renderLink(value, href) : renderTexts(value)}</dd></div>`,
  );
  return `<footer><dl>\n${rows.join("\n")}\n</dl></footer>`;
}

/** Whether one of the lines has a link to a file. */
export const leadsTo = (entries: readonly FooterEntry[], href: string): boolean =>
  entries
    .flatMap(({ value, ...entry }) => [entry, ...[value].flat()])
    .some((part) => typeof part !== "string" && part.href === href);

/** A text as HTML, which may be in parts. */
export const renderTexts = (value: FooterEntry["value"]): string =>
  typeof value === "string" ? escapeHtml(value) : value.map(renderText).join("");

function renderText(part: FooterText): string {
  if (typeof part === "string") return escapeHtml(part);
  const html = renderLink(part.text, part.href);
  if (part.cite) return `<cite>${html}</cite>`;
  return part.code ? `<code>${html}</code>` : html;
}

/** A date as a line at the foot of a page. */
export function toDateEntry(date: Date, lang: string, words: Words): FooterEntry {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" });
  return { label: words.generated, value: format.format(date) };
}

function renderNav(name: string, links: readonly PageLink[], mark = ""): string {
  if (links.length === 0) return "";
  return `<nav${mark} aria-label="${escapeHtml(name)}">${renderList(links)}</nav>`;
}

function renderEditions(editions: readonly PageLink[], words: Words): string {
  if (editions.every(({ current }) => current)) return "";
  const name = escapeHtml(words.editions);
  const list = renderList(editions);
  const { label } = editions.find(({ current }) => current) ?? {};
  const shown = label === undefined ? "" : ` <b>${escapeHtml(label)}</b>`;
  const content =
    editions.length > inLine
      ? `<details><summary>${name}${shown}</summary>${list}</details>`
      : // Read once: as the name of the links, not as a text before them too.
        `<span aria-hidden="true">${name}</span>${list}`;
  return `<nav class="editions" aria-label="${name}">${content}</nav>`;
}

/** So many editions stand beside each other; more would push the page down, and are folded. */
const inLine = 5;

/** Links as a list. */
export function renderList(links: readonly PageLink[]): string {
  const items = links.map(({ label, href, current, lang }) => {
    const mark = current ? ' aria-current="page"' : "";
    const tag = lang ? ` lang="${escapeHtml(lang)}" hreflang="${escapeHtml(lang)}"` : "";
    return `<li><a href="${escapeHtml(href)}"${tag}${mark}>${escapeHtml(label)}</a></li>`;
  });
  return `<ul>${items.join("")}</ul>`;
}

function renderLink(text: string, href: string | undefined): string {
  if (href === undefined) return escapeHtml(text);
  const rel = /^https?:/i.test(href) ? ' rel="noopener"' : "";
  return `<a href="${escapeHtml(href)}"${rel}>${escapeHtml(text)}</a>`;
}
