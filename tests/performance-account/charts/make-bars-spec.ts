import type { Bar } from "../../../lib/performance-account/src/charts/bar-layers.ts";
import type { BarsSpec } from "../../../lib/performance-account/src/charts/bars.ts";

/** A bar of nothing that any account counts. */
export function makeBar(changes: Partial<Bar> = {}): Bar {
  return {
    label: "First bar",
    value: 1,
    text: "1 thing · 50%",
    shortText: "50%",
    color: "#123456",
    origin: "Made up",
    figures: {},
    ...changes,
  };
}

/** What surrounds bars, with one known bar if no other are given. */
export function makeBarsSpec(changes: Partial<BarsSpec> = {}): BarsSpec {
  return {
    title: "A title",
    subtitle: "A subtitle",
    source: "Source: made up.",
    bars: [makeBar()],
    max: 2,
    axisFormat: ",d",
    axisTitle: "Things",
    track: false,
    ...changes,
  };
}
