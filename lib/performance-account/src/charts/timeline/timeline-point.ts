import type { AnyFigure } from "../../account/account.ts";
import { toRange } from "../../account/to-range.ts";
import { phrase, translate } from "../../language/phrase.ts";
import { describeOrigin } from "../../measures/describe-origin.ts";
import { formatMeasure, formatWithNoun } from "../../measures/format-measure.ts";
import { formatYears } from "../../measures/format-years.ts";
import type { Series } from "../../measures/series.ts";
import { type OriginData, toOrigin } from "../../measures/to-origin.ts";
import { nameSource } from "../name-sources.ts";

/** What a mark over the years says; a row of the chart's data. */
export interface TimelinePoint {
  readonly when: string;
  readonly year: number;
  readonly lastYear: number;
  readonly text: string;
  readonly value: number;
  /** The least and the greatest that the printed form can mean, where it is a limit or `about`. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether it is a result that charts use, one that they do not, or no result. */
  readonly role: "chosen" | "other" | "aim";
  /** The same in words. */
  readonly use: string;
  readonly site: string;
  /** Where the number comes from: for the tooltip, and as data for the table. */
  readonly origin: string;
  readonly from: OriginData;
  readonly shape: "circle" | "square" | "diamond" | "triangle-up" | "triangle-down";
  /** Whether the mark is open: the number or its year is not certain, or it is no result. */
  readonly isHollow: boolean;
  /** Points with the same run are joined by a line. */
  readonly run__: number;
  /** What stands at the mark, in one piece and before it is broken into lines. */
  readonly label: readonly string[];
}

/** What a series prints, as marks over the years: what was chosen, what else is printed, and goals. */
export function toTimelinePoints(
  { points, runs }: Pick<Series, "points" | "runs">,
  goals: readonly AnyFigure[],
  shape: TimelinePoint["shape"],
): readonly TimelinePoint[] {
  // A limit is no place for a line to go through.
  const toRun = (figure: AnyFigure, at: number) =>
    isPlain(figure) ? runs.findIndex((run) => run.some((one) => one.figure === figure)) : -2 - at;
  return [
    ...points.flatMap(({ figure, others }, at) => [
      ...others
        .filter(({ value }) => value !== figure.value)
        .map((one) => toPoint(one, { role: "other", run__: -1, shape })),
      toPoint(figure, { role: "chosen", run__: toRun(figure, at), shape }),
    ]),
    ...goals.map((figure) => toPoint(figure, { role: "aim", run__: -1, shape: "diamond" })),
  ];
}

function toPoint(
  figure: AnyFigure,
  look: Pick<TimelinePoint, "role" | "run__" | "shape">,
): TimelinePoint {
  const { year, lastYear, isYearCertain, precision, value = 0 } = figure;
  const { role } = look;
  // What a goal leaves open is above it, and not in doubt.
  const [low, high] = isPlain(figure) || role === "aim" ? [null, null] : toRange(figure);
  const when = formatYears(figure);
  return {
    ...{ when, year, lastYear, value, low, high, ...look },
    text: formatWithNoun(figure),
    use: nameUse(figure, role),
    site: nameSource(figure.source),
    ...{ origin: describeOrigin(figure).join("\n"), from: toOrigin(figure) },
    shape: shapes[precision] ?? look.shape,
    isHollow: precision === "about" || !isYearCertain || role === "aim",
    label: toLabel(figure, role, when),
  };
}

const isPlain = ({ precision }: AnyFigure) => precision === "exact" || precision === "rounded";

/** An arrow says where the number lies that a limit leaves open. */
const shapes: Readonly<Partial<Record<AnyFigure["precision"], TimelinePoint["shape"]>>> = {
  over: "triangle-up",
  "at-least": "triangle-up",
  "just-under": "triangle-down",
  under: "triangle-down",
  "at-most": "triangle-down",
};

function toLabel(figure: AnyFigure, role: TimelinePoint["role"], when: string): readonly string[] {
  if (role === "other") return [];
  const number = formatMeasure(figure);
  const isSpan = figure.year !== figure.lastYear;
  const said = role === "aim" ? phrase`${nameKind(figure.kind)}: ${number}` : number;
  return figure.isYearCertain && !isSpan ? [said] : [said, `(${when})`];
}

function nameUse({ kind }: AnyFigure, role: TimelinePoint["role"]): string {
  if (role === "aim") return nameKind(kind);
  return role === "chosen" ? translate("chosen") : translate("also printed");
}

/** What a figure says of its year, in a word. */
export const nameKind = (kind: AnyFigure["kind"]): string => kinds[kind]();

const kinds: Readonly<Record<AnyFigure["kind"], () => string>> = {
  result: () => translate("result"),
  target: () => translate("goal"),
  forecast: () => translate("expected"),
  plan: () => translate("offered"),
  requirement: () => translate("asked of others"),
};
