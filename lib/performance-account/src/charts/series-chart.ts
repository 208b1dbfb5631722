import type { AnyFigure } from "../account/account.ts";
import type { History } from "../account/load.ts";
import { namePopulation } from "../account/population-names.ts";
import { phrase, translate } from "../language/phrase.ts";
import { toGap } from "../measures/figure-at.ts";
import { findSpan, type Span } from "../measures/format-years.ts";
import { type Series, type SeriesName, toSeries } from "../measures/series.ts";
import { displayable } from "../text/displayable.ts";
import { upperFirst } from "../text/upper-first.ts";
import { nameSources } from "./name-sources.ts";
import { notice } from "./notice.ts";
import type { ChartOptions, ChartSpec } from "./spec.ts";
import { colors, labelColors } from "./theme.ts";
import { timeline, toAxisEnd } from "./timeline/timeline.ts";
import { type TimelinePoint, toTimelinePoints } from "./timeline/timeline-point.ts";

/** What a chart over the years can be told beside what every chart can. */
export interface SeriesOptions extends ChartOptions {
  /** Goals, drawn as hollow diamonds and never joined; none by default. */
  readonly goals?: Series;
  /** The first and the last year of the axis; by default those of the figures. */
  readonly years?: Span;
  /** What the axis has to hold; by default the greatest figure. It begins at zero. */
  readonly greatest?: number;
  /** Height of the drawing area in pixels; 170 by default. */
  readonly height?: number;
}

/**
 * What is printed of one thing for one population over the years. A year without a figure stays
 * empty; a limit is an arrow with a pale band over what it leaves open, `about` and a year that
 * the source does not tell are hollow, a span lies over its years, and what else is printed for a
 * year is small and pale. A notice if nothing is printed.
 * @example await show(seriesChart(toSeries(history, { indicator: "companies", population: "innovation-networks" })));
 */
export function seriesChart(series: Series, options: SeriesOptions = {}): ChartSpec {
  const { goals = { ...series, points: [], runs: [] }, ...rest } = options;
  const { indicator, population, label } = series;
  const [shape, color] = looks[population] ?? (["diamond", colors.financing] as const);
  const points = toTimelinePoints(series, goals, shape);
  const title = rest.title ?? phrase`${label}: ${namePopulation(population)}`;
  if (points.length === 0)
    return notice({ ...rest, title, measures: [toLack(series)], source: "" });
  const figures = [...series.points, ...goals.points].map(({ figure }) => figure);
  const { unit, noun } = figures[0] ?? toLack(series);
  const key = describeMarks(points);
  const said = points
    .filter(({ role }) => role !== "other")
    .map(describePoint)
    .join("; ");
  return timeline({
    points,
    breaks: findBreaks(series, rest),
    color: labelColors[indicator] ?? color,
    subtitle:
      `${unit === "DKK" ? translate("In millions of kroner") : nameUnit(unit, noun)}. ${key}`.trim(),
    source: nameSources(figures),
    description: phrase`Chart over years. ${title}: ${said}. ${key}`,
    years: rest.years ?? findSpan(points),
    max: toAxisEnd(Math.max(rest.greatest ?? 0, ...points.map(findTop))),
    height: 170,
    ...rest,
    title,
    unit,
    noun: nameUnit(unit, noun),
  });
}

/** Small charts of several series, with the same years and the same scale. */
export function seriesCharts(
  history: History,
  names: readonly SeriesName[],
  options: SeriesOptions = {},
): readonly ChartSpec[] {
  const all = names.map((name) => toSeries(history, name));
  const figures = all.flatMap(({ points }) => points.map(({ figure }) => figure));
  const shared = figures.length > 0 && {
    years: findSpan(figures),
    greatest: Math.max(...figures.map(({ value, high }) => Math.max(value ?? 0, high ?? 0))),
  };
  return displayable(all.map((series) => seriesChart(series, { ...shared, ...options })));
}

/** Shapes and colours by which populations are told apart, beside their own chart. */
const looks: Readonly<
  Partial<Record<Series["population"], readonly [shape: "circle" | "square", color: string]>>
> = {
  "clusters-and-networks": ["circle", colors.participation],
  "innovation-networks": ["square", colors.services],
};

const findTop = ({ value, high }: TimelinePoint) => Math.max(value, high ?? 0);

/** Only breaks between the figures: one before the first year says nothing of them. */
function findBreaks({ breaks, points }: Series, { years }: SeriesOptions): Series["breaks"] {
  const [first, last] = years ?? (points.length > 0 ? findSpan(points) : [0, 0]);
  return breaks.filter(({ year }) => first < year && year <= last);
}

const toLack = ({ indicator, population }: Series) =>
  toGap({ figures: [] }, { indicator, population, year: 0 });

/** What the numbers count. */
function nameUnit(unit: AnyFigure["unit"], noun: string): string {
  if (unit === "DKK") return translate("Amount");
  return unit === "share" ? phrase`Share of ${noun}` : upperFirst(noun);
}

const describePoint = ({ when, text, role, use }: TimelinePoint) =>
  role === "aim" ? `${when}: ${text} (${use})` : `${when}: ${text}`;

/** How to read the marks that occur; empty where all are plain numbers. */
const describeMarks = (points: readonly TimelinePoint[]): string =>
  marks.flatMap(([test, say]) => (points.some(test) ? [say()] : [])).join(" ");

const marks: readonly (readonly [test: (point: TimelinePoint) => boolean, say: () => string])[] = [
  [
    ({ shape }) => shape.startsWith("triangle"),
    () => translate("Arrow: a limit, the pale band shows what it leaves open."),
  ],
  [
    ({ isHollow, role }) => isHollow && role === "chosen",
    () => translate("Hollow or dashed: the number is about, or the year is not certain."),
  ],
  [
    ({ year, lastYear }) => year !== lastYear,
    () => translate("Bar: one number for several years."),
  ],
  [({ role }) => role === "other", () => translate("Small and pale: also printed, not used.")],
  [({ role }) => role === "aim", () => translate("Dashed and hollow: a goal, not a result.")],
];
