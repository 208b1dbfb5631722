import type { TopLevelSpec } from "vega-lite";
import type { Measure } from "../measures/derived.ts";
import { describeMissing } from "../measures/describe-missing.ts";
import { findMissing } from "../measures/find-missing.ts";
import { sourceLayer } from "./source-layer.ts";
import { type ChartSpec, defaultWidth } from "./spec.ts";
import { toConfig } from "./theme.ts";
import { wrapText, wrapTitle } from "./wrap-text.ts";

/** What a chart says that has nothing to draw. */
export interface NoticeSpec {
  /** What is not given, as a sentence without a full stop. */
  readonly title: string;
  /** What the chart would have shown; those without a value are named, with the reason. */
  readonly measures: readonly Measure[];
  /** The source line. */
  readonly source: string;
  /** In pixels; 640 by default. */
  readonly width?: number;
}

/**
 * The form of a chart that has no value to draw: no axis, but what is missing and why. `show`
 * shows it as text.
 */
export function notice({ width = defaultWidth, ...spec }: NoticeSpec): ChartSpec {
  const reason = describeMissing(spec.measures);
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    description: `${spec.title}. ${reason}`,
    title: { text: [...wrapTitle(spec.title, width)], subtitle: [...wrapText(reason, width)] },
    width,
    height: 20,
    padding: { left: 0, right: 1, top: 4, bottom: 4 },
    layer: [sourceLayer(spec.source, width)],
    config: toConfig(),
    usermeta: { notGiven: findMissing(spec.measures).map(({ label }) => label) },
  } satisfies TopLevelSpec;
}

/** Labels of what a chart without a value says is missing; undefined for a chart with some. */
export function findNotGiven({ usermeta }: ChartSpec): readonly string[] | undefined {
  return (usermeta as { readonly notGiven?: readonly string[] } | undefined)?.notGiven;
}
