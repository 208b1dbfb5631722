import { formatWithNoun } from "../measures/format-measure.ts";
import type { Part } from "../measures/participation.ts";
import { upperFirst } from "../text/upper-first.ts";
import { type Bar, type BarsSpec, shareAxis } from "./bars.ts";
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
    return { ...shareAxis, track: true, bars };
  }
  return {
    bars: parts.map((part) => toCountBar(part, toColor(part))),
    axisFormat: ",d",
    axisTitle: upperFirst(parts[0]?.figure.noun ?? ""),
  };
}

/** Whether it is known what share a part is of its whole. */
export const hasShare = ({ share }: Part) => share.value !== undefined;

function toCountBar({ figure }: Part, color: string): Bar {
  const bar = toMeasureBar(figure, figure.label, color);
  return { ...bar, text: formatWithNoun(figure) };
}
