import { findNotGiven } from "../charts/notice.ts";
import { type FrameLike, isFrame, isSpec, type PlainSpec } from "../charts/plain-spec.ts";
import type { ChartSpec } from "../charts/spec.ts";
import { translate } from "../language/phrase.ts";
import { isMeasure, type Measure } from "../measures/derived.ts";
import { describeMissing } from "../measures/describe-missing.ts";
import { isSentence, renderMarkdown, renderText, type Sentence, sentence } from "./sentence.ts";
import {
  findMeasures,
  isTable,
  renderTableHtml,
  renderTableText,
  type Table,
  table,
} from "./table.ts";
import { toChartBundle } from "./to-chart-bundle.ts";
import type { Bundle } from "./write-bundle.ts";

/** What `show` can show. */
export type Showable = string | Sentence | Table | Measure | ChartSpec | FrameLike | PlainSpec;

/**
 * Every form of something to show.
 * @throws {TypeError} If it is none of a chart, a table, a frame, a figure, a sentence or text.
 */
export function toBundle(shown: Showable): Bundle {
  if (typeof shown === "string") return toTextBundle(shown, shown);
  if (isSentence(shown)) return toTextBundle(renderMarkdown(shown), renderText(shown));
  if (isMeasure(shown)) return toBundle(tellMeasure(shown));
  if (isTable(shown)) return maybeMissingBundle(shown) ?? toTableBundle(shown);
  if (isFrame(shown)) return toBundle(table(shown));
  if (isObject(shown) && isSpec(shown))
    return isNotice(shown) ? toNoticeBundle(shown) : toChartBundle(shown);
  throw new TypeError(
    `Cannot show ${JSON.stringify(shown) ?? String(shown)}: wanted a chart, a table, a frame, a figure, a sentence or text`,
  );
}

const tellMeasure = (measure: Measure) =>
  measure.unit === "number"
    ? sentence`${measure.label}: ${measure} ${measure.noun}`
    : sentence`${measure.label}: ${measure}`;

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

const isObject = (shown: Showable) => typeof shown === "object" && shown !== null;

const isNotice = (spec: ChartSpec | PlainSpec): spec is ChartSpec =>
  findNotGiven(spec) !== undefined;
