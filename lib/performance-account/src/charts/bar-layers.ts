import type { TopLevelSpec } from "vega-lite";
import { translate } from "../language/phrase.ts";
import type { Measure } from "../measures/derived.ts";
import { toAxisDescription, toBarRole } from "./aria-texts.ts";
import { textLayers } from "./bar-labels.ts";
import { toTooltip } from "./columns.ts";
import { colors } from "./theme.ts";

type LongBars = DrawnBars & { readonly max: number };

type Layer = Extract<TopLevelSpec, { layer: unknown }>["layer"][number];

/** One bar. */
export interface Bar {
  readonly label: string;
  readonly value: number | undefined;
  /** What stands at the end of the line above the bar, such as `9,766 companies · 54.1%`. */
  readonly text: string;
  /** The same for a narrow screen, such as `54.1%`. */
  readonly shortText: string;
  readonly color: string;
  /** Where the number comes from, for the tooltip. */
  readonly origin: string;
  /** The numbers that the bar shows, by the head of their column in the table under the chart. */
  readonly figures: Readonly<Record<string, Measure>>;
}

/** Bars, and what they lie on. */
export interface DrawnBars {
  readonly bars: readonly Bar[];
  /** Where the axis ends; by default at the greatest value. It always begins at zero. */
  readonly max?: number;
  /** A d3 number format for the axis, such as `.0%`; that of whole numbers by default. */
  readonly axisFormat?: string;
  /** Where the axis has numbers; round ones by default. */
  readonly axisValues?: readonly number[] | undefined;
  /** What the axis measures; not said by default. */
  readonly axisTitle?: string;
  /** Whether a pale track shows the whole behind each bar; not by default. */
  readonly track?: boolean;
}

/** The track, the bars, and the texts above them, from the back to the front. */
export const barLayers = (spec: LongBars): readonly Layer[] => [
  ...(spec.track ? [trackLayer(spec.max)] : []),
  barLayer(spec),
  ...(spec.bars.some(({ value }) => value === undefined) ? [unknownLayer(spec.max)] : []),
  ...textLayers,
];

// Bars lie at the bottom of their row and labels at its top, however high the row is.
const bar = {
  type: "bar",
  height: 14,
  yOffset: { expr: "bandwidth('y') / 2 - 15" },
  cornerRadius: 2,
} as const;

const known = { filter: "datum.value !== null" };

function trackLayer(max: number): Layer {
  return {
    transform: [known],
    mark: { ...bar, color: colors.track, aria: false },
    encoding: { x: { datum: max, type: "quantitative" } },
  };
}

function barLayer({ bars, max, axisFormat = ",d", axisValues, axisTitle = "" }: LongBars): Layer {
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
    transform: [known],
    // A group of no marks has nothing to say to a screen reader.
    mark: { ...bar, ...toBarRole(), aria: bars.some(({ value }) => value !== undefined) },
    encoding: {
      x: { field: "value", type: "quantitative", scale: { domain: [0, max], nice: false }, axis },
      color: { field: "color", type: "nominal", scale: null },
      ...told(),
    },
  };
}

function unknownLayer(max: number): Layer {
  const outline = { stroke: colors.unknown, strokeWidth: 1, strokeDash: [4, 3] };
  return {
    transform: [{ filter: "datum.value === null" }],
    mark: { ...bar, ...toBarRole(), ...outline, color: "transparent" },
    encoding: { x: { datum: max, type: "quantitative" }, ...told() },
  };
}

const told = () => ({
  tooltip: toTooltip({
    label: translate("What"),
    text: translate("Value"),
    origin: translate("From"),
  }),
  description: { field: "text" },
});
