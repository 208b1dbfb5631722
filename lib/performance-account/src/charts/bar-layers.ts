import type { TopLevelSpec } from "vega-lite";
import { translate } from "../language/phrase.ts";
import { toAxisDescription, toBarRole } from "./aria-texts.ts";
import { type BarTexts, textLayers } from "./bar-labels.ts";
import { toTooltip } from "./columns.ts";
import type { Datum } from "./plain-spec.ts";
import { colors } from "./theme.ts";
import type { Channel } from "./unit-spec.ts";

type Layer = Extract<TopLevelSpec, { layer: unknown }>["layer"][number];

/** One bar: its row, where the field that is drawn is `null` for a length that is not known. */
export type Bar = Datum & BarTexts & { readonly barOrigin: string };

/** Bars, and what they lie on. */
export interface DrawnBars {
  readonly bars: readonly Bar[];
  /** Field with the length of a bar. */
  readonly field: string;
  /** Where the axis ends. It always begins at zero. */
  readonly max: number;
  /** What the axis says otherwise than that of whole numbers. */
  readonly axis: Exclude<Channel["axis"], undefined>;
  /** What the axis measures; empty where it is not said. */
  readonly axisTitle: string;
  /** Whether a pale track shows the whole behind each bar. */
  readonly track: boolean;
  /** What the author says of the mark. */
  readonly mark: object;
  /** Channels of the author beside the two of the bar. */
  readonly encoding: object;
  /** Parameters of the author. */
  readonly params: unknown;
}

/** The track, the bars, and the texts above them, from the back to the front. */
export const barLayers = (spec: DrawnBars): readonly Layer[] => [
  ...(spec.track ? [trackLayer(spec)] : []),
  barLayer(spec),
  ...(spec.bars.some((bar) => bar[spec.field] === null) ? [unknownLayer(spec)] : []),
  ...textLayers,
];

// Bars lie at the bottom of their row and labels at its top, however high the row is.
const bar = {
  type: "bar",
  height: 14,
  yOffset: { expr: "bandwidth('y') / 2 - 15" },
  cornerRadius: 2,
} as const;

const toTest = (field: string, sign: "===" | "!==") => ({
  filter: `datum[${JSON.stringify(field)}] ${sign} null`,
});

function trackLayer({ field, max }: DrawnBars): Layer {
  return {
    transform: [toTest(field, "!==")],
    mark: { ...bar, color: colors.track, aria: false },
    encoding: { x: { datum: max, type: "quantitative" } },
  };
}

function barLayer({ bars, field, max, axis, axisTitle, mark, encoding, params }: DrawnBars): Layer {
  const drawn = {
    title: axisTitle || null,
    grid: false,
    tickCount: 4,
    // A count has no halves, and a share is never this small.
    ...(max > 1 && { tickMinStep: 1 }),
    ...axis,
    ...toAxisDescription(axisTitle),
  };
  return {
    transform: [toTest(field, "!==")],
    // A group of no marks has nothing to say to a screen reader.
    mark: { ...bar, ...toBarRole(), aria: bars.some((one) => one[field] !== null), ...mark },
    ...(params ? { params } : {}),
    encoding: {
      x: {
        field,
        type: "quantitative",
        scale: { domain: [0, max], nice: false },
        axis: axis && drawn,
      },
      ...told(),
      ...encoding,
    },
  } as Layer;
}

function unknownLayer({ field, max }: DrawnBars): Layer {
  const outline = { stroke: colors.unknown, strokeWidth: 1, strokeDash: [4, 3] };
  return {
    transform: [toTest(field, "===")],
    mark: { ...bar, ...toBarRole(), ...outline, color: "transparent" },
    encoding: { x: { datum: max, type: "quantitative" }, ...told() },
  };
}

const told = () => ({
  tooltip: toTooltip({
    barLabel: translate("What"),
    barText: translate("Value"),
    barOrigin: translate("From"),
  }),
  description: { field: "barText" },
});
