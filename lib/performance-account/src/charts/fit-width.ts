import { type BarTexts, toBarLabels } from "./bar-labels.ts";
import { fitFrame } from "./frame.ts";
import type { ChartSpec } from "./spec.ts";
import { placeLabels } from "./timeline/place-labels.ts";
import { maybeFrame } from "./timeline/timeline.ts";
import type { TimelinePoint } from "./timeline/timeline-point.ts";

/**
 * The same chart at another width, with its texts broken anew.
 * @throws {TypeError} If the chart is not one of this library: it has no lines of title.
 */
export function fitWidth(spec: ChartSpec, width: number): ChartSpec {
  const rows = hasBars(spec) ? toBarLabels(spec.data.values, width) : fitTimeline(spec, width);
  return { ...spec, ...rows, ...fitFrame(spec, width) };
}

/** The labels of marks over the years at the places that fit; nothing for another chart. */
function fitTimeline(spec: ChartSpec, width: number): object {
  const frame = maybeFrame(spec);
  if (!frame) return {};
  const { values } = spec.data as { readonly values: readonly TimelinePoint[] };
  return { data: { values: placeLabels(values, { ...frame, width }) } };
}

function hasBars(spec: ChartSpec): spec is ChartSpec & { data: { values: readonly BarTexts[] } } {
  const { values } = (spec.data ?? {}) as { values?: readonly Partial<BarTexts>[] };
  return Array.isArray(values) && values.every((datum) => typeof datum.barShort === "string");
}
