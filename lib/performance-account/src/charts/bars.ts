import { phrase, translate } from "../language/phrase.ts";
import type { Measure } from "../measures/derived.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import { toOrigin } from "../measures/to-origin.ts";
import { toBarLabels } from "./bar-labels.ts";
import { type Bar, barLayers, type DrawnBars } from "./bar-layers.ts";
import { type ChartColumn, toNumberColumn } from "./columns.ts";
import { frame } from "./frame.ts";
import { type NoticeSpec, notice } from "./notice.ts";
import { type ChartOptions, type ChartSpec, defaultWidth } from "./spec.ts";

/** What surrounds the bars. */
export interface BarsSpec extends DrawnBars {
  readonly title: string;
  /** What is measured, in which unit, for whom and when. */
  readonly subtitle: string;
  readonly source: string;
  /** What limits the numbers, said after the source and in the alternative text; none by default. */
  readonly limit?: string;
  /** What the alternative text begins with; the subtitle by default. */
  readonly about?: string;
  /** The bars in words for the alternative text; by default each label with its text. */
  readonly told?: string;
  /** What is said in place of bars if none has a value; by default they are drawn as unknown. */
  readonly notGiven?: Pick<NoticeSpec, "title" | "measures">;
}

/**
 * Horizontal bars with label and number above each, so that labels need no margin and the chart
 * reads on a phone. An unknown value is a dashed outline.
 */
export function bars(
  { limit = "", ...spec }: BarsSpec,
  { width = defaultWidth, ...options }: ChartOptions = {},
): ChartSpec {
  const { source, notGiven, about = spec.subtitle, told = describeBars(spec.bars) } = spec;
  const { max = Math.max(1, ...spec.bars.map(({ value }) => value ?? 0)) } = spec;
  if (notGiven && spec.bars.every(({ value }) => value === undefined))
    return notice({ ...notGiven, source, width, ...options });
  const texts = {
    description: phrase`Bar chart. ${about}: ${told}.${limit && ` ${limit}`}`,
    ...{ title: spec.title, subtitle: spec.subtitle, ...options },
    source: [source, limit].filter(Boolean).join(" "),
  };
  const encoding = {
    y: { field: "label", type: "nominal", sort: null, axis: null, scale: { padding: 0 } },
  };
  return frame(texts, {
    ...{ width, below: 46 },
    rest: { ...toBarLabels(spec.bars.map(toDatum), width), encoding },
    layer: barLayers({ ...spec, max }),
    usermeta: { columns: toColumns(spec.bars) },
  });
}

/** Bars in words, for an alternative text: `Per participating company DKK 27,400; …`. */
export const describeBars = (bars: readonly Bar[]): string =>
  bars.map(({ label, text }) => `${label} ${text}`).join("; ");

/** An axis of shares of a whole. */
export const shareAxis = { max: 1, axisFormat: ".0%", axisValues: [0, 0.25, 0.5, 0.75, 1] };

/** The columns of the table under the chart. */
const toColumns = (bars: readonly Bar[]): readonly ChartColumn[] => [
  { field: "label", title: translate("What") },
  ...listHeads(bars).map((title, at) => toNumberColumn(title, toFields(at))),
];

const listHeads = (bars: readonly Bar[]) => [
  ...new Set(bars.flatMap(({ figures }) => Object.keys(figures))),
];

/** The fields of a column of figures. */
const toFields = (at: number) => ({
  field: `figure${at + 1}`,
  value: `value${at + 1}`,
  origin: `origin${at + 1}`,
});

const toDatum = ({ figures, ...bar }: Bar, _: number, bars: readonly Bar[]) => ({
  ...bar,
  value: bar.value ?? null,
  ...Object.assign({}, ...listHeads(bars).map((head, at) => toCells(figures[head], at))),
});

function toCells(figure: Measure | undefined, at: number): object {
  if (!figure) return {};
  const { field, value, origin } = toFields(at);
  return {
    ...{ [field]: formatMeasure(figure), [value]: figure.value ?? null },
    [origin]: toOrigin(figure),
  };
}
