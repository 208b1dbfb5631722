import { formatWithNoun } from "../measures/format-measure.ts";
import type { Part } from "../measures/participation.ts";
import { upperFirst } from "../text/upper-first.ts";
import type { Bar, BarsSpec } from "./bars.ts";
import { toMeasureBar, toShareBar } from "./to-bar.ts";

/** Bars of parts and their axis. */
export type PartBars = Pick<
  BarsSpec,
  "bars" | "max" | "axisFormat" | "axisValues" | "axisTitle" | "track"
>;

/**
 * Parts as bars on an axis of shares; where no share is known, as bars of the counts, and the
 * axis ends at the greatest.
 */
export function toPartBars(parts: readonly Part[], toColor: (part: Part) => string): PartBars {
  if (parts.some(hasShare)) {
    const bars = parts.map((part) => toShareBar(part, toColor(part)));
    return { ...shareAxis, bars };
  }
  return {
    bars: parts.map((part) => toCountBar(part, toColor(part))),
    max: Math.max(1, ...parts.map(({ figure }) => figure.value ?? 0)),
    axisFormat: ",d",
    axisTitle: upperFirst(parts[0]?.figure.noun ?? ""),
    track: false,
  };
}

/** Whether it is known what share a part is of its whole. */
export const hasShare = ({ share }: Part) => share.value !== undefined;

const shareAxis = {
  max: 1,
  axisFormat: ".0%",
  axisValues: [0, 0.25, 0.5, 0.75, 1],
  axisTitle: "",
  track: true,
};

function toCountBar({ figure }: Part, color: string): Bar {
  const bar = toMeasureBar(figure, figure.label, color);
  return { ...bar, text: formatWithNoun(figure) };
}
