import { drawCharts } from "../draw/draw-charts.ts";
import { findLanguage } from "../notebook/find-language.ts";
import type { Notebook } from "../notebook/notebook.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { type CellOptions, hasFoldedCode, renderCells } from "./cells.ts";
import { prepareCharts, renderChartsData } from "./charts/prepare-charts.ts";
import { loadProgram, renderDocument } from "./document.ts";
import { linkFigures } from "./figures.ts";
import {
  type FooterEntry,
  type HeaderLinks,
  leadsTo,
  renderFooter,
  renderHeader,
  toDateEntry,
} from "./frame.ts";
import { anchorHeadings, renderContents } from "./headings.ts";
import { loadHighlighter } from "./highlight.ts";
import { renderHtml } from "./html-tree.ts";
import { createMarkdown } from "./markdown.ts";
import { renderOrigins, renderOriginsData } from "./origins.ts";
import { keepSelfContained } from "./self-contained.ts";
import { type DarkColors, pageStyles, renderDarkColors } from "./styles/styles.ts";
import { wrapTables } from "./tables.ts";
import { toWords, type Words } from "./words.ts";

/** What a page needs beside its notebook. */
export interface PageOptions extends HeaderLinks {
  /** What the page calls the notebook; its title where there is no other. */
  readonly fileName: string;
  /** By default the first heading of level 1. */
  readonly title?: string;
  /** Language of the page, `en` by default; chooses the page's own words where they are known. */
  readonly lang?: string;
  /** One sentence for search engines and previews. */
  readonly description?: string;
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
 * @example
 * const page = await renderPage(notebook, { fileName: "rain.ipynb" });
 * console.log(/<title>.*<\/title>/.exec(page)?.[0]);
 * // <title>Rain in Askov</title>
 * @throws {TypeError} If one of `darkColors` is no CSS color.
 */
export async function renderPage(given: Notebook, options: PageOptions): Promise<string> {
  const { fileName, lang = "en", site, darkColors = {} } = options;
  const words = toWords(lang, options.words);
  const { highlight, toStyles } = await loadHighlighter();
  const notebook = await drawCharts(given, { png: false });
  const charts = options.static ? new Map() : await prepareCharts(notebook.cells);
  const content = renderContent(notebook, {
    ...{ lang, words, charts, highlight, renderMarkdown: createMarkdown(highlight) },
    slug: fileName.replace(/\.ipynb$/, ""),
    language: findLanguage(notebook),
  });
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
      renderHeader({ ...options, words }),
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

function renderContent({ cells }: Notebook, options: CellOptions) {
  const { words } = options;
  const tree = renderCells(cells, options);
  const hasCode = hasFoldedCode(tree);
  keepSelfContained(tree);
  wrapTables(tree, words);
  const origins = linkFigures(tree, words);
  const headings = anchorHeadings(tree, words);
  return { html: renderHtml(tree), headings, origins, hasCode };
}

type Content = ReturnType<typeof renderContent>;

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
