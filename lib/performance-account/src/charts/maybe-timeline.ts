import type { AnyFigure } from "../account/account.ts";
import { phrase, translate } from "../language/phrase.ts";
import { findSpan } from "../measures/format-years.ts";
import { joinFigures } from "../measures/series.ts";
import { upperFirst } from "../text/upper-first.ts";
import { isDated } from "./is-dated.ts";
import type { PlainSpec } from "./plain-spec.ts";
import type { ChartSpec } from "./spec.ts";
import { colors, labelColors } from "./theme.ts";
import { describeMarks } from "./timeline/describe-marks.ts";
import { timeline, toAxisEnd } from "./timeline/timeline.ts";
import { type TimelinePoint, toTimelinePoints } from "./timeline/timeline-point.ts";
import type { Told } from "./told.ts";
import {
  findEnd,
  hasOnly,
  isPlainField,
  keepAround,
  maybeUnit,
  type UnitSpec,
} from "./unit-spec.ts";

/**
 * Figures of one thing over the years: the year on `x`, the figure on `y`. A year without one stays empty, and
 * a line joins years that follow each other with no break between them. Of several results for one
 * year the first is drawn, the others are small and pale; goals are hollow. Undefined where a
 * specification asks for something else.
 */
export function maybeTimeline(spec: PlainSpec, told: Told): ChartSpec | undefined {
  const unit = maybeUnit(spec);
  const figures = unit && maybeFigures(unit);
  if (!unit || !figures || spec.params || spec.usermeta) return undefined;
  const { x = {}, y = {} } = unit.encoding;
  const end = findEnd(y);
  const span = findDomain(x.scale?.domain);
  if (end === false || span === false) return undefined;
  const [first] = figures as readonly [AnyFigure];
  const years = span ?? findSpan([...figures, ...told.beside]);
  if (figures.some(({ year, lastYear }) => year < years[0] || lastYear > years[1]))
    return undefined;
  const breaks = told.breaks.filter(({ year }) => years[0] < year && year <= years[1]);
  const { shape, color } = looks[first.population] ?? other;
  const results = figures.filter(({ kind }) => kind === "result");
  const goals = figures.filter(({ kind }) => kind !== "result");
  const points = toTimelinePoints(joinFigures(results, told.breaks), goals, shape);
  const key = describeMarks(points);
  const said = points.filter(({ role }) => role !== "other").map(describePoint);
  const measured = first.unit === "DKK" ? translate("In millions of kroner") : nameUnit(first);
  const { title, source, width, limit } = told;
  return timeline({
    ...{
      points,
      breaks,
      width,
      title,
      years,
      unit: first.unit,
      noun: nameUnit(first),
      rest: keepAround(spec),
    },
    color: (unit.mark.color as string | undefined) ?? labelColors[first.indicator] ?? color,
    subtitle: `${told.subtitle || measured}. ${key}`.trim(),
    source: `${source} ${limit}`.trim(),
    description:
      phrase`Chart over years. ${title}: ${said.join("; ")}. ${[key, limit].filter(Boolean).join(" ")}`.trim(),
    max: end ?? toAxisEnd(Math.max(...told.beside.map(findTop), ...points.map(findTop))),
    height: typeof unit.height === "number" ? unit.height : 170,
  });
}

/** Figures of one indicator and population by their year; undefined where rows or marks are others. */
function maybeFigures({ rows, mark, encoding }: UnitSpec): readonly AnyFigure[] | undefined {
  const { x, y } = encoding;
  if (mark.type !== "line" || !hasOnly(mark, ["type", "point", "color", "tooltip"]))
    return undefined;
  if (!hasOnly(encoding, ["x", "y"])) return undefined;
  if (!isPlainField(x, ["scale"]) || !isPlainField(y, ["scale"])) return undefined;
  if (!hasOnly(x.scale, ["domain", "nice", "zero"])) return undefined;
  const figures = rows.flatMap((row) => {
    const figure = row[y.field];
    const isOfYear = isDated(figure) && Number(row[x.field]) === figure.year;
    return isOfYear ? [figure] : [];
  });
  const things = new Set(figures.map(({ indicator, population }) => `${indicator} ${population}`));
  return figures.length === rows.length && things.size === 1
    ? figures.filter(({ value }) => value !== undefined)
    : undefined;
}

function findDomain(domain: unknown): readonly [number, number] | undefined | false {
  if (domain === undefined) return undefined;
  const [first, last] = Array.isArray(domain) ? domain.map(Number) : [];
  return first !== undefined && last !== undefined && first < last ? [first, last] : false;
}

/** Shapes and colours by which populations are told apart, beside their own chart. */
const looks: Readonly<
  Partial<Record<string, { readonly shape: TimelinePoint["shape"]; readonly color: string }>>
> = {
  "clusters-and-networks": { shape: "circle", color: colors.participation },
  "innovation-networks": { shape: "square", color: colors.services },
};

const other = { shape: "diamond", color: colors.financing } as const;

const findTop = ({
  value,
  high,
}: {
  readonly value: number | undefined;
  readonly high?: number | null | undefined;
}) => Math.max(value ?? 0, high ?? 0);

/** What the numbers count. */
function nameUnit({ unit, noun }: AnyFigure): string {
  if (unit === "DKK") return translate("Amount");
  return unit === "share" ? phrase`Share of ${noun}` : upperFirst(noun);
}

const describePoint = ({ when, text, role, use }: TimelinePoint) =>
  role === "aim" ? `${when}: ${text} (${use})` : `${when}: ${text}`;
