import type { Break } from "../../account/break-table.ts";
import { translate } from "../../language/phrase.ts";
import { toAxisDescription } from "../aria-texts.ts";
import { colors } from "../theme.ts";
import { wrapText } from "../wrap-text.ts";
import { axisRoom, farGap, labelLine, overhang } from "./place-labels.ts";
import type { TimelinePoint } from "./timeline-point.ts";

/** A layer of marks. */
type Layer = object;

interface Axes {
  readonly years: readonly [first: number, last: number];
  readonly max: number;
  readonly ticks: readonly number[];
  readonly unit: "number" | "DKK" | "share";
}

/** Money is read in millions, so a chart of it is drawn from them. */
const million = 1e6;

/** The axes, drawn by a layer of their own without data of the chart. */
export function axisLayers({ years: [first, last], max, ticks, unit }: Axes): readonly Layer[] {
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const x = {
    ...{ field: "middle", type: "quantitative" },
    scale: { domain: [first - 0.5, last + 0.5], range: [axisRoom, { expr: "width" }], nice: false },
    axis: {
      ...{ values: years, format: "d", title: null, grid: false, labelOverlap: "greedy" },
      ...toAxisDescription(translate("Year")),
    },
  };
  const y = {
    ...{ field: "shown", type: "quantitative" },
    scale: { domain: [0, unit === "DKK" ? max / million : max], nice: false },
    axis: {
      ...{ format: unit === "share" ? ".0%" : ",d", title: null },
      values: ticks.map((tick) => (unit === "DKK" ? tick / million : tick)),
      // The numbers stand above their line, inside the drawing.
      ...{ labelAlign: "left", labelBaseline: "bottom", labelPadding: 0, labelOffset: -1 },
      ...{
        gridColor: colors.grid,
        ...toAxisDescription(unit === "DKK" ? translate("DKK million") : ""),
      },
    },
  };
  return [
    {
      transform: [...positions(unit), { filter: "datum.role === 'chosen'" }, isYear],
      mark: { type: "rule", color: colors.grid, strokeWidth: 2, aria: false },
      encoding: { x, y, y2: { datum: 0 } },
    },
  ];
}

const isYear = { filter: "datum.year === datum.lastYear" };
const isSpan = { filter: "datum.year !== datum.lastYear" };

const positions = (unit: Axes["unit"]) => {
  const scaled = (name: string) =>
    unit === "DKK" ? `datum.${name} / ${million}` : `datum.${name}`;
  return [
    { calculate: "(datum.year + datum.lastYear) / 2", as: "middle" },
    { calculate: "datum.year - 0.46", as: "start" },
    { calculate: "datum.lastYear + 0.46", as: "end" },
    { calculate: scaled("value"), as: "shown" },
    { calculate: scaled("low"), as: "least" },
    { calculate: scaled("high"), as: "most" },
  ];
};

/** Where numbers before and after must not be compared. */
export function breakLayers(
  breaks: readonly Break[],
  [first, last]: Axes["years"],
): readonly Layer[] {
  if (breaks.length === 0) return [];
  const values = breaks.map(({ year }) => ({
    ...{ year, sign: translate("break") },
    // Near the end there is no room to the right.
    align: (year - first) / (last - first + 1) > 0.75 ? "right" : "left",
  }));
  const x = { field: "edge", type: "quantitative" };
  const transform = [{ calculate: "datum.year - 0.5", as: "edge" }];
  return [
    {
      ...{ data: { values }, transform },
      mark: { type: "rule", color: colors.muted, strokeDash: [4, 3], aria: false },
      encoding: { x, y: { value: 0 }, y2: { value: "height" } },
    },
    {
      ...{ data: { values }, transform },
      mark: {
        ...{ type: "text", baseline: "top", aria: false, align: { expr: "datum.align" } },
        ...{ dx: { expr: "datum.align === 'right' ? -4 : 4" }, fontSize: 11, color: colors.muted },
      },
      encoding: { x, y: { value: 0 }, text: { field: "sign" } },
    },
  ];
}

/** The bands, lines and points, from the back to the front. */
export function markLayers(
  points: readonly TimelinePoint[],
  color: string,
  unit: Axes["unit"] = "number",
): readonly Layer[] {
  const transform = positions(unit);
  const some = (test: (point: TimelinePoint) => boolean, layers: readonly Layer[]) =>
    points.some(test) ? layers : [];
  const [x, y] = [at("middle"), at("shown")];
  const shape = { field: "shape", type: "nominal", scale: null };
  const dots = { type: "point", opacity: 1, strokeWidth: 2, color, ...role() };
  return [
    ...some(
      (point) => point.low !== null,
      [
        {
          transform: [...transform, { filter: "datum.low !== null" }, isYear],
          mark: { type: "bar", width: 16, color, opacity: 0.2, aria: false },
          encoding: { x, y: at("least"), y2: { field: "most" } },
        },
        {
          transform: [...transform, { filter: "datum.low !== null" }, isSpan],
          mark: { type: "rect", color, opacity: 0.2, aria: false },
          encoding: { x: at("start"), x2: { field: "end" }, y: at("least"), y2: { field: "most" } },
        },
      ],
    ),
    ...some(
      ({ year, lastYear }) => year !== lastYear,
      [
        {
          transform: [...transform, isSpan],
          mark: { type: "rule", strokeWidth: 5, color, ...role() },
          encoding: {
            ...{ x: at("start"), x2: { field: "end" }, y },
            ...{
              strokeDash: { condition: { test: "datum.isHollow", value: [5, 3] }, value: [1, 0] },
            },
            ...told(),
          },
        },
      ],
    ),
    {
      transform: [...transform, { filter: "datum.role === 'chosen'" }, isYear],
      mark: { type: "line", color, strokeWidth: 2, aria: false },
      encoding: { x, y, detail: { field: "run__" } },
    },
    ...some(
      (point) => point.role === "other",
      [
        {
          transform: [...transform, { filter: "datum.role === 'other'" }, isYear],
          mark: { ...dots, strokeWidth: 1, size: 28, opacity: 0.55, filled: false },
          encoding: { x, y, shape, ...told() },
        },
      ],
    ),
    {
      transform: [...transform, { filter: "datum.role === 'chosen' && !datum.isHollow" }, isYear],
      mark: { ...dots, size: 70, filled: true },
      encoding: { x, y, shape, ...told() },
    },
    ...some(
      ({ isHollow }) => isHollow,
      [
        {
          transform: [...transform, { filter: "datum.role !== 'other' && datum.isHollow" }, isYear],
          mark: { ...dots, size: 70, filled: false },
          encoding: {
            ...{ x, y, shape, ...told() },
            strokeDash: {
              condition: { test: "datum.role === 'aim'", value: [2, 2] },
              value: [1, 0],
            },
          },
        },
      ],
    ),
  ];
}

const at = (field: string) => ({ field, type: "quantitative" });

const role = () => ({ ariaRoleDescription: translate("mark") });

const told = () => ({
  tooltip: [
    { field: "when", type: "nominal", title: translate("Year") },
    { field: "text", type: "nominal", title: translate("Value") },
    { field: "use", type: "nominal", title: translate("Use") },
    { field: "origin", type: "nominal", title: translate("From") },
  ],
  description: { field: "text" },
});

/** Thin lines that lead to the labels that stand far from their mark. */
export function leaderLayers(unit: Axes["unit"]): readonly Layer[] {
  const length = `datum.place === 'higher' ? -${farGap - 1} : ${farGap - 1}`;
  return [
    {
      transform: [
        ...positions(unit),
        { filter: "datum.place === 'higher' || datum.place === 'lower'" },
      ],
      mark: { type: "rule", color: colors.muted, y2Offset: { expr: length }, aria: false },
      encoding: { x: at("middle"), y: at("shown"), y2: { field: "shown" } },
    },
  ];
}

/** The numbers in words beside their marks. */
export function labelLayer(unit: Axes["unit"] = "number"): Layer {
  const lines = `(length(datum.lines) - 1) * ${labelLine}`;
  const dy =
    `datum.place === 'above' ? -12 - ${lines} : datum.place === 'higher' ? -${farGap + 3} - ${lines} : ` +
    `datum.place === 'below' ? 20 : datum.place === 'lower' ? ${farGap + 11} : 4 - ${lines} / 2`;
  const out = `datum.align === 'right' ? ${overhang} : datum.align === 'left' ? -${overhang} : 0`;
  const dx = `datum.place === 'right' ? 9 : datum.place === 'left' ? -9 : ${out}`;
  return {
    transform: [...positions(unit), { filter: "length(datum.lines) > 0" }],
    mark: {
      ...{ type: "text", baseline: "alphabetic", fontSize: 12, lineHeight: labelLine, overhang },
      ...{ align: { expr: "datum.align" }, dx: { expr: dx }, dy: { expr: dy }, aria: false },
    },
    encoding: { x: at("middle"), y: at("shown"), text: { field: "lines" } },
  };
}

/** The source line below the axis. */
export function sourceLayer(source: string, width: number): Layer {
  return {
    data: { values: [{ source: [...wrapText(source, width)] }] },
    mark: {
      ...{ type: "text", align: "left", baseline: "top", dy: 30, aria: false },
      ...{ fontSize: 12, lineHeight: 16, color: colors.muted },
    },
    encoding: { x: { value: 0 }, y: { value: "height" }, text: { field: "source" } },
  };
}
