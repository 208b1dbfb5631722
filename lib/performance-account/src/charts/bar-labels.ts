import { wrap } from "../text/wrap.ts";

/** A bar's texts, as they stand in a chart's data. */
export interface BarTexts {
  /** What the bar is about. */
  readonly barLabel: string;
  /** What stands at the end of the line above the bar, such as `9,766 companies · 54.1%`. */
  readonly barText: string;
  /** The same for a narrow screen, such as `54.1%`. */
  readonly barShort: string;
}

/** Below this width in pixels the short form of the number stands above a bar. */
const shortBelow = 480;

/** Data and row height of bars at a width: the form of the number that fits, the label in lines. */
export function toBarLabels<Datum extends BarTexts>(data: readonly Datum[], width: number) {
  const wrapped = data.map((datum) => {
    const number = width < shortBelow ? datum.barShort : datum.barText;
    // Characters of a label beside it: 7.4 pixels each in Inter's semi-bold, 7 in regular.
    const room = Math.floor((width - 12 - number.length * 7) / 7.4);
    return { datum, number, lines: wrap(datum.barLabel, room) };
  });
  const height = Math.max(1, ...wrapped.map(({ lines }) => lines.length));
  const values = wrapped.map(({ datum, number, lines }) => ({
    ...datum,
    barLines: sink(lines, height),
    barNumber: sink([number], height),
  }));
  return { data: { values }, height: { step: 37 + 17 * height } };
}

/** Lines with empty ones above, so that the last stands next to the bar. */
function sink(lines: readonly string[], height: number): string[] {
  return [...Array<string>(height - lines.length).fill(""), ...lines];
}

const label = {
  type: "text",
  baseline: "top",
  dy: { expr: "12 - bandwidth('y') / 2" },
  lineHeight: 17,
  aria: false,
} as const;

/** The texts above bars: the label at the left, the number at the right. */
export const textLayers = [
  {
    mark: { ...label, align: "left", fontWeight: 600 },
    encoding: { x: { value: 0 }, text: { field: "barLines" } },
  },
  {
    mark: { ...label, align: "right" },
    encoding: { x: { value: "width" }, text: { field: "barNumber" } },
  },
] as const;
