import type { Span } from "../../measures/format-years.ts";
import type { TimelinePoint } from "./timeline-point.ts";

/** A point with its label in the lines and at the place that fit. */
export interface PlacedPoint extends TimelinePoint {
  readonly lines: readonly string[];
  readonly place: keyof typeof baselines;
  /** Which end of the label lies at the mark. */
  readonly align: "left" | "center" | "right";
  /** How far the label and its first baseline lie from the mark; `__` marks what is no figure. */
  readonly dx__: number;
  readonly dy__: number;
  /** How far a line leads from the mark to its label, down or, negative, up; 0 for none. */
  readonly lead__: number;
}

/** The drawing area: its size in pixels, and what its edges stand for. */
export interface TimelineFrame {
  readonly width: number;
  readonly height: number;
  readonly years: Span;
  /** The value at the top; zero is at the bottom. */
  readonly max: number;
  /** Values at which the axis has a number, which no label may cover. */
  readonly ticks: readonly number[];
  /** Years before which a rule stands. */
  readonly breaks: readonly number[];
}

/** Room at the left for the numbers of the axis, in pixels. */
export const axisRoom = 46;

/** Pixels from one line of a label to the next. */
export const labelLine = 15;

/** Below this width in pixels the words of a label stand above its number. */
const brokenBelow = 480;

/** Points with their labels where they cover no mark or other label, or else cover least. */
export function placeLabels<Point extends TimelinePoint>(
  points: readonly Point[],
  frame: TimelineFrame,
): readonly (Point & PlacedPoint)[] {
  const taken: Box[] = [
    ...points.map((point) => toMarkBox(point, frame)),
    ...frame.ticks.map((tick) => toTickBox(tick, frame)),
    ...frame.breaks.map((year) => toRuleBox(year, frame)),
  ];
  return points.map((point) => {
    const lines = toLines(point.label, frame.width);
    const tried = places.map((place) => toTry(point, lines, place, frame));
    const costs = tried.map(({ box }) => toCost(box, taken, frame));
    const { box, ...found } = tried[costs.indexOf(Math.min(...costs))] as (typeof tried)[number];
    if (lines.length > 0) taken.push(box);
    return { ...point, lines, ...found };
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Places in the order in which they are tried. */
const places: readonly (readonly [PlacedPoint["place"], PlacedPoint["align"]])[] = [
  ["above", "center"],
  ["above", "right"],
  ["above", "left"],
  ["below", "center"],
  ["below", "right"],
  ["below", "left"],
  ["right", "left"],
  ["left", "right"],
  ["higher", "center"],
  ["lower", "center"],
];

/** Where the baseline of a label's first line lies, from the middle of its mark, by its lines. */
const baselines = {
  above: (lines: number) => 3 - labelLine * lines,
  higher: (lines: number) => -30 - labelLine * lines,
  below: () => 20,
  lower: () => 53,
  left: (lines: number) => 11.5 - (labelLine * lines) / 2,
  right: (lines: number) => 11.5 - (labelLine * lines) / 2,
};

function toLines(label: readonly string[], width: number): readonly string[] {
  if (width >= brokenBelow) return label;
  return label.flatMap((line) => {
    const [, words, number] = /^(.*[\p{Ll}:]) (\S*\d.*)$/u.exec(line) ?? [];
    return words && number && line.length > 11 ? [words, number] : [line];
  });
}

/** Where the middle of a year, or of a span, lies in pixels from the left. */
function toX(
  { year, lastYear }: Pick<TimelinePoint, "year" | "lastYear">,
  { width, years: [first, last] }: TimelineFrame,
) {
  const at = ((year + lastYear) / 2 - first + 0.5) / (last - first + 1);
  return axisRoom + at * (width - axisRoom);
}

const toY = (value: number, { height, max }: TimelineFrame) => height * (1 - value / max);

function toTickBox(tick: number, frame: TimelineFrame): Box {
  const bottom = toY(tick, frame);
  return { left: 0, right: axisRoom - 4, top: bottom - 14, bottom };
}

function toRuleBox(year: number, frame: TimelineFrame): Box {
  const x = toX({ year: year - 0.5, lastYear: year - 0.5 }, frame);
  return { left: x - 2, right: x + 2, top: 0, bottom: frame.height };
}

function toMarkBox(point: TimelinePoint, frame: TimelineFrame): Box {
  const [x, y] = [toX(point, frame), toY(point.value, frame)];
  const year = (frame.width - axisRoom) / (frame.years[1] - frame.years[0] + 1);
  const years = point.lastYear - point.year;
  const wide = years === 0 ? 6 : Math.max(6, (years * year) / 2) + year / 2;
  return { left: x - wide, right: x + wide, top: y - 6, bottom: y + 6 };
}

function toTry(
  point: TimelinePoint,
  lines: readonly string[],
  [place, align]: (typeof places)[number],
  frame: TimelineFrame,
) {
  // Inter's characters are on average 6.4 pixels wide at the labels' size.
  const width = 6.6 * Math.max(0, ...lines.map((line) => line.length));
  // The end of a label that lies at the mark reaches past its middle, but not beside it.
  const out = { left: -8, center: 0, right: 8 }[align];
  const dx = { left: -9, right: 9, above: out, higher: out, below: out, lower: out }[place];
  const dy = baselines[place](lines.length);
  const lead = place === "higher" ? -41 : place === "lower" ? 41 : 0;
  const left = toX(point, frame) + dx - width * { left: 0, center: 0.5, right: 1 }[align];
  const top = toY(point.value, frame) + dy - 12;
  const box = { left, right: left + width, top, bottom: top + labelLine * lines.length };
  return { place, align, dx__: dx, dy__: dy, lead__: lead, box };
}

/** How much a label would cover, in pixels; outside the drawing it would be cut off. */
function toCost(box: Box, taken: readonly Box[], frame: TimelineFrame): number {
  const covered = taken.reduce((sum, one) => sum + findOverlap(one, box), 0);
  return isInside(box, frame) ? covered : covered + 1e6;
}

function findOverlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

const isInside = ({ left, right, top, bottom }: Box, { width, height }: TimelineFrame) =>
  left >= 0 && right <= width + 2 && top >= -4 && bottom <= height;
