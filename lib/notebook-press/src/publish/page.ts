import { drawCharts } from "../draw/draw-charts.ts";
import type { Notebook, Output } from "../notebook/notebook.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { hasFoldedCode, renderCells } from "./cells.ts";
import { type LiveChart, prepareCharts } from "./charts/prepare-charts.ts";
import { renderChartsData } from "./charts/render-charts-data.ts";
import { renderContents } from "./contents.ts";
import { type DarkColors, renderDarkColors } from "./dark-colors.ts";
import { renderDocument } from "./document.ts";
import { linkFigures } from "./figures.ts";
import {
  type FooterEntry,
  leadsTo,
  type PageLink,
  renderFooter,
  renderHeader,
  type Site,
  toDateEntry,
} from "./frame.ts";
import { anchorHeadings, type Heading } from "./headings.ts";
import { type Highlight, loadHighlighter } from "./highlight.ts";
import { renderHtml } from "./html-tree.ts";
import { createMarkdown } from "./markdown.ts";
import { type OpenedOrigin, renderOrigins, renderOriginsData } from "./origins.ts";
import { loadProgram } from "./programs.ts";
import { keepSelfContained } from "./self-contained.ts";
import { pageStyles } from "./styles/styles.ts";
import { wrapTables } from "./tables.ts";
import { toWords, type Words } from "./words.ts";

/** What a page needs beside its notebook. */
export interface PageOptions {
  /** What the page calls the notebook; its title where there is no other. */
  readonly fileName: string;
  /** By default the first heading of level 1. */
  readonly title?: string;
  /** Language of the page, `en` by default; chooses the page's own words where they are known. */
  readonly lang?: string;
  /** One sentence for search engines and previews. */
  readonly description?: string;
  /** What all the pages together are called. */
  readonly site?: Site;
  /** Links to sibling pages. */
  readonly links?: readonly PageLink[];
  /**
   * This page in other years, languages or versions, itself among them as the current one;
   * shown if there is another. `words.editions` names them, such as `Years`.
   */
  readonly editions?: readonly PageLink[];
  /** This page in other languages, each with its `lang`. */
  readonly translations?: readonly PageLink[];
  /** Versions, sources, dates. */
  readonly footer?: readonly FooterEntry[];
  /** When the notebook was run; printed at the foot as a day in UTC. */
  readonly generated?: Date;
  /** How charts change in dark mode; without it they get a light ground. */
  readonly darkColors?: DarkColors;
  /** The page's own words, for another language. */
  readonly words?: Partial<Words>;
  /**
   * Whether charts are drawings only, which makes a page much smaller; false by default, when
   * charts of Vega and Vega-Lite show their data at each mark.
   */
  readonly static?: boolean;
}

/**
 * One HTML file of an executed notebook that opens from disk and loads nothing.
 * @throws {TypeError} If one of `darkColors` is no CSS color.
 */
export async function renderPage(given: Notebook, options: PageOptions): Promise<string> {
  const { fileName, lang = "en", site, darkColors = {} } = options;
  const words = toWords(lang, options.words);
  const { highlight, toStyles } = await loadHighlighter();
  const notebook = await drawCharts(given, { png: false });
  const charts = options.static ? new Map() : await prepareCharts(notebook.cells);
  const content = renderContent(notebook, highlight, { fileName, lang, words, charts });
  const heading = content.headings.find(({ level }) => level === 1)?.text;
  const title = options.title ?? heading ?? fileName;
  const chartsData = renderChartsData([...charts.values()], content.html, words);
  return renderDocument({
    lang,
    title: site ? `${title} · ${site.name}` : title,
    description: options.description,
    styles: `${pageStyles}${toStyles()}${renderDarkColors(darkColors)}`,
    scripts: [loadProgram("page"), ...(chartsData ? [loadProgram("charts")] : [])],
    words,
    body: renderParts([
      renderHeader({ ...options, links: options.links ?? [], site, words }),
      '<div class="page">',
      renderSide(content, words),
      '<main id="main">',
      heading === undefined ? `<h1>${escapeHtml(title)}</h1>` : "",
      content.html,
      renderOrigins(content.origins, words),
      "</main>\n</div>",
      renderFooter(toFooter(options, lang, words)),
      renderOriginsData(content.origins),
      chartsData,
    ]),
  });
}

interface Content {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly origins: readonly OpenedOrigin[];
  readonly hasCode: boolean;
}

interface ContentOptions {
  readonly fileName: string;
  readonly lang: string;
  readonly words: Words;
  readonly charts: ReadonlyMap<Output, LiveChart>;
}

function renderContent(notebook: Notebook, highlight: Highlight, options: ContentOptions): Content {
  const { fileName, words } = options;
  const tree = renderCells(notebook.cells, {
    ...options,
    slug: fileName.replace(/\.ipynb$/, ""),
    language: findLanguage(notebook),
    renderMarkdown: createMarkdown(highlight),
    highlight,
  });
  const hasCode = hasFoldedCode(tree);
  keepSelfContained(tree);
  wrapTables(tree, words);
  const origins = linkFigures(tree, words);
  const headings = anchorHeadings(tree, words);
  return { html: renderHtml(tree), headings, origins, hasCode };
}

function renderSide({ headings, hasCode }: Content, words: Words): string {
  const label = escapeHtml(words.showCode);
  const toggle = `<button type="button" role="switch" aria-checked="false" hidden>${label}</button>`;
  const parts = renderParts([renderContents(headings, words), hasCode ? toggle : ""]);
  return parts && `<aside class="side" aria-label="${escapeHtml(words.side)}">\n${parts}\n</aside>`;
}

const renderParts = (parts: readonly string[]) => parts.filter(Boolean).join("\n");

function toFooter({ fileName, footer = [], generated }: PageOptions, lang: string, words: Words) {
  return [
    ...footer,
    ...(leadsTo(footer, fileName) ? [] : [{ label: words.notebook, value: fileName }]),
    ...(generated ? [toDateEntry(generated, lang, words)] : []),
  ];
}

/** A notebook may name its language in two places, or in none. */
function findLanguage({ metadata }: Notebook): string {
  const { kernelspec, language_info } = metadata as Record<
    string,
    Record<string, unknown> | undefined
  >;
  return String(language_info?.name ?? kernelspec?.language ?? "typescript");
}
