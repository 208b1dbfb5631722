import type { Break } from "../../account/break-table.ts";
import { translate } from "../../language/phrase.ts";
import { toAxisDescription } from "../aria-texts.ts";
import { type Span, yearAxis } from "../span.ts";
import { colors } from "../theme.ts";
import { axisRoom, farGap, labelLine, overhang } from "./place-labels.ts";
import { at, isYear, type Layer, million, positions, type TimelineUnit } from "./positions.ts";

interface Axes {
  readonly years: Span;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly unit: TimelineUnit;
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
    transform: [...positions(unit), { filter: "datum.role === 'chosen'" }, isYear],
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
  const transform = [{ calculate: "datum.year - 0.5", as: "edge" }];
  return [
    {
      data: { values },
      transform,
      mark: { type: "rule", color: colors.muted, strokeDash: [4, 3], aria: false },
      encoding: { x, y: { value: 0 }, y2: { value: "height" } },
    },
    {
      data: { values },
      transform,
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
export function leaderLayer(unit: TimelineUnit): Layer {
  const length = `datum.place === 'higher' ? -${farGap - 1} : ${farGap - 1}`;
  const isFar = { filter: "datum.place === 'higher' || datum.place === 'lower'" };
  return {
    transform: [...positions(unit), isFar],
    mark: { type: "rule", color: colors.muted, y2Offset: { expr: length }, aria: false },
    encoding: { x: at("middle"), y: at("shown"), y2: { field: "shown" } },
  };
}

/** The numbers in words beside their marks. */
export function labelLayer(unit: TimelineUnit): Layer {
  const lines = `(length(datum.lines) - 1) * ${labelLine}`;
  const dy =
    `datum.place === 'above' ? -12 - ${lines} : datum.place === 'higher' ? -${farGap + 3} - ${lines} : ` +
    `datum.place === 'below' ? 20 : datum.place === 'lower' ? ${farGap + 11} : 4 - ${lines} / 2`;
  const out = `datum.align === 'right' ? ${overhang} : datum.align === 'left' ? -${overhang} : 0`;
  const dx = `datum.place === 'right' ? 9 : datum.place === 'left' ? -9 : ${out}`;
  return {
    transform: [...positions(unit), { filter: "length(datum.lines) > 0" }],
    mark: {
      type: "text",
      baseline: "alphabetic",
      fontSize: 12,
      lineHeight: labelLine,
      overhang,
      align: { expr: "datum.align" },
      dx: { expr: dx },
      dy: { expr: dy },
      aria: false,
    },
    encoding: { x: at("middle"), y: at("shown"), text: { field: "lines" } },
  };
}
