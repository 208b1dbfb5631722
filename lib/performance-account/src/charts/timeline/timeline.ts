import type { Break, Quantity } from "../../account/account.ts";
import { translate } from "../../language/phrase.ts";
import { toNumberColumn } from "../columns.ts";
import { type FrameTexts, frame } from "../frame.ts";
import type { ChartSpec } from "../spec.ts";
import { markLayers, toPositions } from "./mark-layers.ts";
import { placeLabels, type TimelineFrame } from "./place-labels.ts";
import { axisLayer, breakLayers, labelLayer, leaderLayer } from "./timeline-layers.ts";
import type { TimelinePoint } from "./timeline-point.ts";

/** What surrounds the marks over the years. */
export interface TimelineSpec extends FrameTexts, Pick<TimelineFrame, "height" | "years" | "max"> {
  readonly points: readonly TimelinePoint[];
  readonly breaks: readonly Break[];
  /** What is measured, which decides what the axis says. */
  readonly unit: Quantity["unit"];
  /** What the column of numbers is called under the chart. */
  readonly noun: string;
  readonly color: string;
  /** In pixels. */
  readonly width: number;
  /** What the author's specification says of the chart as a whole. */
  readonly rest: object;
}

/**
 * Marks over the years, each with its number in words: a year without a figure stays empty, a
 * line joins only years that follow each other, and what a limit leaves open is a pale band.
 */
export function timeline({ width, rest, ...spec }: TimelineSpec): ChartSpec {
  const { height, years, max, unit } = spec;
  const drawn = { years, max, ticks: toTicks(max), breaks: spec.breaks.map(({ year }) => year) };
  const data = { values: placeLabels(spec.points, { ...drawn, width, height }) };
  return frame(spec, {
    ...{ width, below: 30, rest: { ...rest, height, data, transform: toPositions(unit) } },
    layer: [
      axisLayer({ ...drawn, unit }),
      ...breakLayers(spec.breaks, years),
      ...markLayers(spec.points, spec.color),
      leaderLayer,
      labelLayer,
    ],
    usermeta: {
      columns: [
        { field: "when", title: translate("Year") },
        toNumberColumn(spec.noun, { field: "text", value: "value", origin: "from" }),
        { field: "use", title: translate("Use") },
        { field: "site", title: translate("From") },
      ],
      timeline: drawn,
    },
  });
}

/** The frame of a chart over the years; undefined for another chart. */
export function maybeFrame({ usermeta, width, height }: ChartSpec): TimelineFrame | undefined {
  const { timeline: found } = (usermeta ?? {}) as {
    readonly timeline?: Omit<TimelineFrame, "width" | "height">;
  };
  return found && typeof height === "number" ? { ...found, width, height } : undefined;
}

/** An axis that ends at a round number above what it has to hold, with room for a label. */
export function toAxisEnd(greatest: number): number {
  const wanted = Math.max(greatest, 1e-9) * 1.25;
  const step = 10 ** Math.floor(Math.log10(wanted)) / 2;
  return Math.ceil(wanted / step) * step;
}

/** Round values of an axis from zero, at most four. */
function toTicks(max: number): readonly number[] {
  const size = 10 ** Math.floor(Math.log10(max));
  const step = [0.2, 0.5, 1, 2, 5].map((part) => part * size).find((one) => max / one < 4) ?? max;
  return Array.from({ length: Math.floor(max / step) + 1 }, (_, at) => at * step);
}
