import { fitWidth } from "../charts/fit-width.ts";
import { findNotGiven } from "../charts/notice.ts";
import type { ChartSpec } from "../charts/spec.ts";
import { translate } from "../language/phrase.ts";
import { describeMissing } from "../measures/describe-missing.ts";
import { renderMarkdown, renderText, type Sentence } from "./sentence.ts";
import {
  findMeasures,
  renderTableHtml,
  renderTableText,
  type Table,
  type TableCell,
} from "./table.ts";

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

const vegaLite = "application/vnd.vegalite.v5+json";

/** Width of a chart's form for narrow screens, in pixels. */
const narrowWidth = 312;

/**
 * Every form of something to show.
 * @throws {TypeError} If it is none of a chart, a table, a frame, a sentence or text.
 */
export function toBundle(shown: Showable): Bundle {
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

/** Front ends draw a chart themselves; a page has the narrow form as well. */
function toChartBundle(spec: ChartSpec): Bundle {
  const { background } = (spec.config ?? {}) as { readonly background?: string };
  const isCarded = background === "transparent";
  // A chart that is not ours has no second form.
  const isOurs = Array.isArray(spec.title?.text);
  const remarks = {
    ...(isCarded && { page: { padding: spec.padding ?? 5, background } }),
    ...(isOurs && { narrow: fitWidth(spec, narrowWidth) }),
  };
  return {
    data: { [vegaLite]: isCarded ? toCard(spec) : spec, "text/plain": spec.description },
    metadata: { [vegaLite]: remarks },
  };
}

/**
 * The chart on a white ground of its own: its colours are for a light one, and where a front end
 * draws it the ground may be dark. A page has grounds of its own.
 */
const toCard = (spec: ChartSpec): ChartSpec => ({
  ...spec,
  padding: 12,
  config: { ...(spec.config as object), background: "white" },
});

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
  return value === undefined || value === null || Number.isNaN(value) ? "" : String(value);
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
