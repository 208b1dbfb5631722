import { fitWidth } from "../charts/fit-width.ts";
import { findNotGiven } from "../charts/notice.ts";
import type { ChartSpec } from "../charts/spec.ts";
import { translate } from "../language/phrase.ts";
import { describeMissing } from "../measures/describe-missing.ts";
import { renderPng, renderSvg } from "./render-chart.ts";
import { renderMarkdown, renderText, type Sentence } from "./sentence.ts";
import {
  findMeasures,
  renderTableHtml,
  renderTableText,
  type Table,
  type TableCell,
} from "./table.ts";
import { toCard } from "./to-card.ts";

/** One output in every form that a front end may want, by MIME type. */
export interface Bundle {
  readonly data: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** A data frame of danfojs, as far as showing it goes. */
export interface FrameLike {
  /** Names of the columns, in order. */
  readonly columns: readonly string[];
  /** Rows of cells, or cells where there is one column. */
  readonly values: readonly unknown[];
}

/** What `show` can show. */
export type Showable = string | Sentence | Table | ChartSpec | FrameLike;

/** Width of a chart's form for narrow screens, in pixels. */
const narrowWidth = 312;

/**
 * Every form of something to show.
 * @throws {TypeError} If it is none of a chart, a table, a frame, a sentence or text.
 */
export async function toBundle(shown: Showable): Promise<Bundle> {
  if (typeof shown === "string") return toTextBundle(shown, shown);
  if (isSentence(shown)) return toTextBundle(renderMarkdown(shown), renderText(shown));
  if (isChart(shown)) return findNotGiven(shown) ? toNoticeBundle(shown) : toChartBundle(shown);
  if (isTable(shown)) return maybeMissingBundle(shown) ?? toTableBundle(shown);
  if (isFrame(shown)) return toTableBundle(toTable(shown));
  throw new TypeError(
    `Cannot show ${JSON.stringify(shown) ?? String(shown)}: wanted a chart, a table, a frame, a sentence or text`,
  );
}

function toTextBundle(markdown: string, text: string): Bundle {
  return { data: { "text/markdown": markdown, "text/plain": text }, metadata: {} };
}

/** A chart that only says what is missing says it better as text of the page. */
function toNoticeBundle({ title, description }: ChartSpec): Bundle {
  const heading = title.text.join(" ");
  const reason = description.slice(heading.length + 2);
  return toTextBundle(`**${heading}.** ${reason}`, description);
}

/** What stands in place of a table that has no rows, or no value for its measures. */
function maybeMissingBundle(table: Table): Bundle | undefined {
  const measures = findMeasures(table);
  if (table.rows.length > 0 && measures.some(({ value }) => value !== undefined)) return undefined;
  if (table.rows.length > 0 && measures.length === 0) return undefined;
  const text = `${table.caption || translate("Table")}: ${describeMissing(measures) || translate("nothing to show.")}`;
  return toTextBundle(text, text);
}

function toTableBundle(table: Table): Bundle {
  const data = { "text/html": renderTableHtml(table), "text/plain": renderTableText(table) };
  return { data, metadata: {} };
}

async function toChartBundle(spec: ChartSpec): Promise<Bundle> {
  // A chart that is not ours has no second form.
  const narrow = Array.isArray(spec.title?.text) ? fitWidth(spec, narrowWidth) : spec;
  const [svg, narrowSvg, png] = await Promise.all([
    renderSvg(spec),
    renderSvg(narrow),
    renderPng(spec),
  ]);
  return {
    data: {
      "application/vnd.vegalite.v5+json": toCard(spec),
      "image/svg+xml": svg,
      "image/png": Buffer.from(png).toString("base64"),
      "text/plain": spec.description,
    },
    metadata: {
      // What the drawings were made from, so that a page can make them interactive.
      "image/svg+xml": { narrow: narrowSvg, specs: [spec, narrow] },
      // The picture has two pixels for each one that it is to be shown in.
      "image/png": { ...findSize(svg), alt: spec.description },
    },
  };
}

/** Width and height of a drawing, whose root states both. */
function findSize(svg: string) {
  const [width, height] = ["width", "height"].map((name) =>
    Number(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1]),
  );
  return { width, height };
}

function toTable({ columns, values }: FrameLike): Table {
  const rows = values.map((row) =>
    (Array.isArray(row) ? row : [row]).map((value, at) => toCell(value, columns[at])),
  );
  return { kind: "table", caption: "", columns, rows };
}

function toCell(value: unknown, column = ""): TableCell {
  if (typeof value === "string") return value;
  // A year has no thousands.
  if (typeof value === "number" && /year/i.test(column)) return `${value}`;
  if (typeof value === "number" && !Number.isNaN(value)) return value;
  return value === undefined || value === null || Number.isNaN(value) ? undefined : String(value);
}

const isObject = (shown: Showable) => typeof shown === "object" && shown !== null;

/** Whether something to show is a sentence, or a paragraph of some. */
export const isSentence = (shown: Showable): shown is Sentence =>
  isObject(shown) && "kind" in shown && shown.kind === "sentence";

const isTable = (shown: Showable): shown is Table =>
  isObject(shown) && "kind" in shown && shown.kind === "table";

const isChart = (shown: Showable): shown is ChartSpec =>
  isObject(shown) && "$schema" in shown && String(shown.$schema).includes("vega-lite");

const isFrame = (shown: Showable): shown is FrameLike =>
  isObject(shown) && "columns" in shown && "values" in shown;
