import type { TopLevelSpec } from "vega-lite";
import { phrase, translate } from "../language/phrase.ts";
import type { Measure } from "../measures/derived.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import { toOrigin } from "../measures/to-origin.ts";
import { toAxisDescription, toBarRole } from "./aria-texts.ts";
import { toBarLabels } from "./bar-labels.ts";
import { sourceLayer } from "./source-layer.ts";
import { type ChartColumn, type ChartSpec, defaultWidth, type SpecValue } from "./spec.ts";
import { colors, toConfig } from "./theme.ts";
import { wrapText, wrapTitle } from "./wrap-text.ts";

/** One bar. */
export interface Bar {
  readonly label: string;
  /** Length of the bar; undefined where it is not known. */
  readonly value: number | undefined;
  /** What stands at the end of the line above the bar, such as `9,766 companies · 54.1%`. */
  readonly text: string;
  /** The same for a narrow screen, such as `54.1%`. */
  readonly shortText: string;
  readonly color: string;
  /** Where the number comes from, for the tooltip. */
  readonly origin: string;
  /**
   * The numbers that the bar shows, by the head of their column in the table under the chart;
   * by default that is one, the text with its value.
   */
  readonly figures?: Readonly<Record<string, Measure>>;
  /** An outline for what is no result, such as a goal or an offer; full by default. */
  readonly look?: "outline";
}

/** What surrounds the bars. */
export interface BarsSpec {
  readonly title: string;
  /** What is measured, in which unit, for whom and when. */
  readonly subtitle: string;
  /** The source line. */
  readonly source: string;
  /** What limits the numbers, said after the source and in the alternative text; none by default. */
  readonly limit?: string;
  /** What the alternative text begins with; the subtitle by default. */
  readonly about?: string;
  /** The bars in words for the alternative text; by default each label with its text. */
  readonly told?: string;
  readonly bars: readonly Bar[];
  /** Where the axis ends; by default at the greatest value. It always begins at zero. */
  readonly max?: number;
  /** A d3 number format for the axis, such as `.0%`. */
  readonly axisFormat: string;
  /** Where the axis has numbers; round ones by default. */
  readonly axisValues?: readonly number[] | undefined;
  /** What the axis measures; not said by default. */
  readonly axisTitle?: string;
  /** Whether a pale track shows the whole behind each bar; not by default. */
  readonly track?: boolean;
  /** In pixels; 640 by default. */
  readonly width?: number;
}

/**
 * Horizontal bars with the label and the number above each, so that labels never need
 * a margin and the chart reads on a phone. An unknown value is a dashed outline.
 */
export function bars({ width = defaultWidth, limit = "", ...spec }: BarsSpec): ChartSpec {
  const {
    about = spec.subtitle,
    told = describeBars(spec.bars),
    max = findGreatest(spec.bars),
  } = spec;
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    description: phrase`Bar chart. ${about}: ${told}.${limit && ` ${limit}`}`,
    title: {
      text: [...wrapTitle(spec.title, width)],
      subtitle: [...wrapText(spec.subtitle, width)],
    },
    width,
    // At the left the marks line up with the text around the chart.
    padding: { left: 0, right: 1, top: 4, bottom: 4 },
    ...toBarLabels(spec.bars.map(toDatum), width),
    encoding: {
      y: { field: "label", type: "nominal", sort: null, axis: null, scale: { padding: 0 } },
    },
    layer: [
      ...(spec.track ? [trackLayer(max)] : []),
      barLayer({ ...spec, max }),
      ...(spec.bars.some(isOutline) ? [outlineLayer()] : []),
      ...(spec.bars.some(({ value }) => value === undefined) ? [unknownLayer(max)] : []),
      labelLayer(),
      numberLayer(),
      sourceLayer([spec.source, limit].filter(Boolean).join(" "), width, 46),
    ],
    config: toConfig(),
    usermeta: { columns: toColumns(spec.bars) },
  } satisfies TopLevelSpec;
}

/** Bars in words, for an alternative text: `Per participating company DKK 27,400; …`. */
export const describeBars = (bars: readonly Bar[]): string =>
  bars.map(({ label, text }) => `${label} ${text}`).join("; ");

const findGreatest = (bars: readonly Bar[]) => Math.max(1, ...bars.map(({ value }) => value ?? 0));

/** An axis of shares of a whole. */
export const shareAxis = { max: 1, axisFormat: ".0%", axisValues: [0, 0.25, 0.5, 0.75, 1] };

/** The columns of the table under the chart. */
const toColumns = (bars: readonly Bar[]): readonly ChartColumn[] => {
  const heads = listHeads(bars);
  return [
    { field: "label", title: translate("What") },
    ...(heads.length > 0
      ? heads.map((title, at) => toFigureColumn(title, toFields(at)))
      : [toFigureColumn(translate("Value"), { field: "text", value: "value", origin: "origin" })]),
  ];
};

const toFigureColumn = (title: string, fields: Omit<ChartColumn, "title">): ChartColumn => ({
  ...fields,
  title,
  valueTitle: phrase`${title}, number`,
  originTitle: phrase`${title}, from`,
});

const listHeads = (bars: readonly Bar[]) => [
  ...new Set(bars.flatMap(({ figures = {} }) => Object.keys(figures))),
];

/** The fields of a column of figures. */
const toFields = (at: number) => ({
  field: `figure${at + 1}`,
  value: `value${at + 1}`,
  origin: `origin${at + 1}`,
});

type Layer = Extract<TopLevelSpec, { layer: unknown }>["layer"][number];

const toDatum = ({ figures = {}, ...bar }: Bar, _: number, bars: readonly Bar[]) => ({
  ...bar,
  value: bar.value ?? null,
  ...Object.assign({}, ...listHeads(bars).map((head, at) => toCells(figures[head], at))),
});

function toCells(figure: Measure | undefined, at: number): Readonly<Record<string, SpecValue>> {
  const { field, value, origin } = toFields(at);
  if (!figure) return {};
  return {
    [field]: formatMeasure(figure),
    [value]: figure.value ?? null,
    [origin]: toOrigin(figure),
  };
}

const toTooltip = (): { field: string; type: "nominal"; title: string }[] => [
  { field: "label", type: "nominal", title: translate("What") },
  { field: "text", type: "nominal", title: translate("Value") },
  { field: "origin", type: "nominal", title: translate("From") },
];

// Bars lie at the bottom of their row and labels at its top, however high the row is.
const bar = {
  type: "bar",
  height: 14,
  yOffset: { expr: "bandwidth('y') / 2 - 15" },
  cornerRadius: 2,
} as const;

const label = {
  type: "text",
  baseline: "top",
  dy: { expr: "12 - bandwidth('y') / 2" },
  lineHeight: 17,
  aria: false,
} as const;

const isOutline = ({ look }: Bar) => look === "outline";

const known = { filter: "datum.value !== null" };
const unknown = { filter: "datum.value === null" };

function trackLayer(max: number): Layer {
  return {
    transform: [known],
    mark: { ...bar, color: colors.track, aria: false },
    encoding: { x: { datum: max, type: "quantitative" } },
  };
}

function barLayer({
  bars,
  max,
  axisFormat,
  axisValues,
  axisTitle = "",
}: Omit<BarsSpec, "max"> & { readonly max: number }): Layer {
  const axis = {
    format: axisFormat,
    title: axisTitle || null,
    grid: false,
    tickCount: 4,
    // A count has no halves, and a share is never this small.
    ...(max > 1 && { tickMinStep: 1 }),
    ...(axisValues && { values: [...axisValues] }),
    ...toAxisDescription(axisTitle),
  };
  return {
    transform: [known, ...(bars.some(isOutline) ? [{ filter: "datum.look !== 'outline'" }] : [])],
    // A group of no marks has nothing to say to a screen reader.
    mark: { ...bar, ...toBarRole(), aria: bars.some(({ value }) => value !== undefined) },
    encoding: {
      x: { field: "value", type: "quantitative", scale: { domain: [0, max], nice: false }, axis },
      color: { field: "color", type: "nominal", scale: null },
      tooltip: toTooltip(),
      description: { field: "text" },
    },
  };
}

/** A dashed outline as long as the number. */
function outlineLayer(): Layer {
  return {
    transform: [known, { filter: "datum.look === 'outline'" }],
    mark: { ...bar, ...toBarRole(), strokeWidth: 1.5, strokeDash: [5, 3], fill: "transparent" },
    encoding: {
      x: { field: "value", type: "quantitative" },
      stroke: { field: "color", type: "nominal", scale: null },
      tooltip: toTooltip(),
      description: { field: "text" },
    },
  };
}

function unknownLayer(max: number): Layer {
  const outline = { stroke: colors.unknown, strokeWidth: 1, strokeDash: [4, 3] };
  return {
    transform: [unknown],
    mark: { ...bar, ...toBarRole(), ...outline, color: "transparent" },
    encoding: {
      x: { datum: max, type: "quantitative" },
      tooltip: toTooltip(),
      description: { field: "text" },
    },
  };
}

function labelLayer(): Layer {
  return {
    mark: { ...label, align: "left", fontWeight: 600 },
    encoding: { x: { value: 0 }, text: { field: "lines" } },
  };
}

function numberLayer(): Layer {
  return {
    mark: { ...label, align: "right" },
    encoding: { x: { value: "width" }, text: { field: "number" } },
  };
}
