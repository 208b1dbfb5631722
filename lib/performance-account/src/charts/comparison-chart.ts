import type { Account } from "../account/account.ts";
import { namePopulation } from "../account/population-names.ts";
import { phrase } from "../language/phrase.ts";
import { type Change, splitShare } from "../measures/change.ts";
import { upperFirst } from "../text/upper-first.ts";
import type { ChartSpec, ToChartOptions } from "./spec.ts";
import { colors } from "./theme.ts";
import { toChart } from "./to-chart.ts";

/**
 * Two bars for each measure, the earlier year above the later one, all on one scale. Only for
 * measures of one unit and noun.
 * @param changes At least one.
 */
export function comparisonChart(
  changes: readonly Change[],
  { year, population }: Pick<Account, "year" | "population">,
  options: Pick<ToChartOptions, "title" | "limit">,
): ChartSpec {
  const data = changes.flatMap(({ label, now, before, earlierYear }) => {
    const { part } = splitShare(label);
    return [
      { What: `${part}, ${earlierYear}`, Value: before, Year: `${earlierYear}` },
      { What: `${part}, ${year}`, Value: now, Year: `${year}` },
    ];
  });
  const [first] = changes;
  const isShare = first?.now.unit === "share";
  const whole = first && splitShare(first.label).whole;
  const measured = isShare && whole ? phrase`Share of ${whole}` : (first?.now.noun ?? "");
  const most = Math.max(...data.map(({ Value }) => Value.value ?? 0));
  return toChart(
    {
      data,
      mark: "bar",
      encoding: {
        x: {
          field: "Value",
          type: "quantitative",
          axis: { title: upperFirst(measured) },
          ...(isShare && { scale: { domain: [0, most] } }),
        },
        y: { field: "What" },
        color: {
          field: "Year",
          scale: { range: [colors.unknown, colors.services] },
          legend: null,
        },
      },
    },
    { ...options, subtitle: phrase`${upperFirst(measured)}: the ${namePopulation(population)}` },
  );
}
