import type { Quantity } from "../../account/account.ts";

/** A layer of marks. */
export type Layer = object;

/** What the numbers of a timeline are. */
export type TimelineUnit = Quantity["unit"];

/** Money is read in millions, so a chart of it is drawn from them. */
export const million = 1e6;

/** A field of numbers that places a mark. */
export const at = (field: string) => ({ field, type: "quantitative" });

/** Whether a mark is of one year, or of several. */
export const isYear = { filter: "datum.year === datum.lastYear" };
export const isSpan = { filter: "datum.year !== datum.lastYear" };

/** Where a point's marks stand, reckoned from its years and its bounds. */
export function positions(unit: TimelineUnit) {
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
}
