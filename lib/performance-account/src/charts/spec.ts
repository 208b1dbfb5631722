import type { AnyFigure, Break } from "../account/account.ts";

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

/** What a chart gets beside its specification. Texts are said in the language chosen, if that has a translation. */
export interface ToChartOptions {
  /** What the chart shows, in a sentence without a full stop. */
  readonly title: string;
  /** What is measured, for whom and when; nothing by default. */
  readonly subtitle?: string;
  /** The source line; by default it names the sources of the measures in the data. */
  readonly source?: string;
  /** What limits the numbers, in sentences; said after the source and in the alternative text. */
  readonly limit?: string;
  /** Width in pixels; 640 by default. Use about 320 for a phone. */
  readonly width?: number;
  /** Of bars, the field that is drawn where no row has a value in the one that `x` names. */
  readonly instead?: string;
  /** Over the years, where numbers before and after must not be compared, such as `series.breaks`. */
  readonly breaks?: readonly Break[];
  /** Over the years, what charts beside this one show: the axes of all hold the same. */
  readonly beside?: readonly AnyFigure[];
}

/** Width of a chart that is not asked for another, in pixels. */
export const defaultWidth = 640;
