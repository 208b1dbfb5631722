import { findLanguage } from "../language/language.ts";

/** Colours of charts on a light ground, each a hexadecimal number. */
export interface ChartColors {
  /** Text that is read first, such as labels. */
  readonly ink: string;
  /** Text beside it, such as axes and the source line. */
  readonly muted: string;
  /** Lines behind the marks. */
  readonly grid: string;
  /** The pale track of a whole. */
  readonly track: string;
  /** What is not known, or of an earlier year. */
  readonly unknown: string;
  /** Companies that took part. */
  readonly participation: string;
  /** Services that they used. */
  readonly services: string;
  /** Outcomes that were reported. */
  readonly outcomes: string;
  /** Money of all kinds. */
  readonly financing: string;
  /** The gold label of a cluster. */
  readonly gold: string;
  /** The silver label of a cluster. */
  readonly silver: string;
  /** The bronze label of a cluster. */
  readonly bronze: string;
}

/**
 * Colours of charts on a light ground; pages have others in their place on a dark one. All marks have a
 * contrast of at least 3:1 to white, text 4.5:1.
 */
export const colors: ChartColors = {
  ink: "#1b2733",
  muted: "#56626e",
  grid: "#d9dee3",
  track: "#eceff2",
  unknown: "#7a8691",
  participation: "#3b4b5c",
  services: "#1f5fa8",
  outcomes: "#0f7a5f",
  financing: "#7a3e9d",
  gold: "#a67c00",
  silver: "#76818c",
  bronze: "#a0522d",
};

/** Colours of the labels of clusters. */
export const labelColors: Readonly<Record<string, string>> = {
  certified_gold: colors.gold,
  certified_silver: colors.silver,
  certified_bronze: colors.bronze,
};

/** Colours of charts on a dark ground, by the colour on a light one that each stands for. */
export const darkColors: Readonly<Record<string, string>> = {
  [colors.ink]: "#e8edf2",
  [colors.muted]: "#a9b4bf",
  [colors.grid]: "#3a444e",
  [colors.track]: "#2a333c",
  [colors.unknown]: "#8d99a5",
  [colors.participation]: "#b7c3cf",
  [colors.services]: "#6ba8ea",
  [colors.outcomes]: "#45c2a0",
  [colors.financing]: "#c08fe0",
  [colors.gold]: "#dcb545",
  [colors.silver]: "#b3bdc7",
  [colors.bronze]: "#d98a5f",
};

/** Font of all charts; the library ships it, so that text widths are known everywhere. */
export const font = "Inter, 'Helvetica Neue', Arial, sans-serif";

/** What all charts look like, with the numbers of their axes in the notation of the language. */
export const toConfig = () =>
  findLanguage() === "da" ? { ...config, locale: { number: danishNumbers } } : config;

const config = {
  font,
  background: "transparent",
  view: { stroke: null },
  range: {
    category: [
      ...[colors.participation, colors.services, colors.outcomes, colors.financing],
      ...[colors.gold, colors.bronze, colors.silver],
    ],
  },
  legend: { orient: "top", title: null, labelFontSize: 12, labelColor: colors.ink },
  title: {
    anchor: "start",
    frame: "bounds",
    color: colors.ink,
    fontSize: 17,
    fontWeight: 600,
    lineHeight: 22,
    subtitleColor: colors.muted,
    subtitleFontSize: 13,
    subtitleLineHeight: 18,
    subtitlePadding: 6,
    offset: 18,
  },
  axis: {
    domain: false,
    ticks: false,
    gridColor: colors.grid,
    labelColor: colors.muted,
    labelFontSize: 12,
    labelPadding: 6,
    titleColor: colors.muted,
    titleFontSize: 12,
    titleFontWeight: 400,
  },
  text: { color: colors.ink, fontSize: 13 },
} as const;

// A locale of d3-format.
const danishNumbers = {
  decimal: ",",
  thousands: ".",
  grouping: [3],
  currency: ["", " kr."] as [string, string],
  percent: " pct.",
};
