import { translate } from "../language/phrase.ts";
import type { Span } from "../measures/format-years.ts";
import { toBarRole } from "./aria-texts.ts";
import { toTooltip } from "./columns.ts";
import { yearAxis } from "./span.ts";

/** Where the bars of periods lie. */
export interface PeriodBars {
  /** Field with the first year of a period. */
  readonly start: string;
  /** Field with the last one, which it lasts to the end of. */
  readonly end: string;
  readonly years: Span;
  readonly color: string;
}

/** Bars over the years of their periods, full for a result and an outline for what is none. */
export function periodLayer({ start, end, years, color }: PeriodBars): object {
  const [first, last] = years;
  const test = "datum.isResult";
  const calculate = (field: string, by: string, as: string) => ({
    calculate: `datum[${JSON.stringify(field)}] ${by}`,
    as,
  });
  return {
    transform: [calculate(start, "- 0.46", "start__"), calculate(end, "+ 0.46", "end__")],
    mark: {
      ...{ type: "bar", height: 12, yOffset: { expr: "bandwidth('y') / 2 - 15" } },
      ...{ cornerRadius: 2, strokeWidth: 1.5, stroke: color, ...toBarRole() },
    },
    encoding: {
      x: {
        field: "start__",
        type: "quantitative",
        axis: yearAxis(years),
        scale: { domain: [first - 0.5, last + 0.5], nice: false },
      },
      x2: { field: "end__" },
      fill: { condition: { test, value: color }, value: "transparent" },
      strokeDash: { condition: { test, value: [1, 0] }, value: [5, 3] },
      tooltip: toTooltip({
        barLabel: translate("What"),
        barText: translate("Amount"),
        barOrigin: translate("From"),
      }),
      description: { field: "barText" },
    },
  };
}
