import type { Break, Quantity } from "../../account/account.ts";
import { translate } from "../../language/phrase.ts";
import type { Span } from "../../measures/format-years.ts";
import { toAxisDescription } from "../aria-texts.ts";
import { yearAxis } from "../span.ts";
import { colors } from "../theme.ts";
import { at, isYear, type Layer, million } from "./mark-layers.ts";
import { axisRoom, labelLine } from "./place-labels.ts";

interface Axes {
  readonly years: Span;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly unit: Quantity["unit"];
}

/** The axes, drawn by a layer of their own without data of the chart. */
export function axisLayer({ years, max, ticks, unit }: Axes): Layer {
  const [first, last] = years;
  const x = {
    field: "middle",
    type: "quantitative",
    scale: { domain: [first - 0.5, last + 0.5], range: [axisRoom, { expr: "width" }], nice: false },
    axis: yearAxis(years),
  };
  const y = {
    field: "shown",
    type: "quantitative",
    scale: { domain: [0, unit === "DKK" ? max / million : max], nice: false },
    axis: {
      format: unit === "share" ? ".0%" : ",d",
      title: null,
      values: ticks.map((tick) => (unit === "DKK" ? tick / million : tick)),
      // The numbers stand above their line, inside the drawing.
      labelAlign: "left",
      labelBaseline: "bottom",
      labelPadding: 0,
      labelOffset: -1,
      gridColor: colors.grid,
      ...toAxisDescription(unit === "DKK" ? translate("DKK million") : ""),
    },
  };
  return {
    transform: [{ filter: "datum.role === 'chosen'" }, isYear],
    mark: { type: "rule", color: colors.grid, strokeWidth: 2, aria: false },
    encoding: { x, y, y2: { datum: 0 } },
  };
}

/** Where numbers before and after must not be compared. */
export function breakLayers(
  breaks: readonly Break[],
  [first, last]: Axes["years"],
): readonly Layer[] {
  if (breaks.length === 0) return [];
  const values = breaks.map(({ year }) => ({
    year,
    sign: translate("break"),
    // Near the end there is no room to the right.
    align: (year - first) / (last - first + 1) > 0.75 ? "right" : "left",
  }));
  const x = at("edge");
  const drawn = { data: { values }, transform: [{ calculate: "datum.year - 0.5", as: "edge" }] };
  return [
    {
      ...drawn,
      mark: { type: "rule", color: colors.muted, strokeDash: [4, 3], aria: false },
      encoding: { x, y: { value: 0 }, y2: { value: "height" } },
    },
    {
      ...drawn,
      mark: {
        type: "text",
        baseline: "top",
        aria: false,
        align: { expr: "datum.align" },
        dx: { expr: "datum.align === 'right' ? -4 : 4" },
        fontSize: 11,
        color: colors.muted,
      },
      encoding: { x, y: { value: 0 }, text: { field: "sign" } },
    },
  ];
}

/** Thin lines that lead to the labels that stand far from their mark. */
export const leaderLayer: Layer = {
  transform: [{ filter: "datum.lead__ !== 0" }],
  mark: { type: "rule", color: colors.muted, y2Offset: { expr: "datum.lead__" }, aria: false },
  encoding: { x: at("middle"), y: at("shown"), y2: { field: "shown" } },
};

/** The numbers in words beside their marks. */
export const labelLayer: Layer = {
  transform: [{ filter: "length(datum.lines) > 0" }],
  mark: {
    ...{ type: "text", baseline: "alphabetic", fontSize: 12, lineHeight: labelLine, aria: false },
    ...{ align: { expr: "datum.align" }, dx: { expr: "datum.dx__" }, dy: { expr: "datum.dy__" } },
  },
  encoding: { x: at("middle"), y: at("shown"), text: { field: "lines" } },
};
