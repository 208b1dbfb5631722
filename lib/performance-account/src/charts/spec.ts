/** A Vega-Lite specification, valid in versions 5 and 6, with what every chart of ours has named. */
export interface ChartSpec {
  /** Address of the Vega-Lite version that it is written in. */
  readonly $schema: string;
  /** What the chart shows, with its numbers: the alternative text. */
  readonly description: string;
  /** Title and subtitle, broken into lines for the width. */
  readonly title: ChartTitle;
  /** Width of the drawing area in pixels. */
  readonly width: number;
  /** Layers of marks; the last holds the source line. */
  readonly layer: readonly object[];
  readonly [property: string]: unknown;
}

/** The texts above a chart. */
export interface ChartTitle {
  /** Lines of the title. */
  readonly text: readonly string[];
  /** Lines under the title: what is measured, for whom and when. */
  readonly subtitle: readonly string[];
}

/** Options that every chart takes. */
export interface ChartOptions {
  /** Width in pixels; 640 by default. Use about 320 for a phone. */
  readonly width?: number;
  /** Replaces the chart's own title. */
  readonly title?: string;
}

/** Width of a chart that is not asked for another, in pixels. */
export const defaultWidth = 640;
