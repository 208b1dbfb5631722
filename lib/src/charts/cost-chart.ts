import type { Account } from "../account/account.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import { funding } from "../measures/funding.ts";
import { bars } from "./bars.ts";
import { describePopulation } from "./describe-population.ts";
import { notice } from "./notice.ts";
import type { ChartOptions, ChartSpec } from "./spec.ts";
import { colors } from "./theme.ts";
import { describeBars, toMeasureBar } from "./to-bar.ts";

/** A bar chart of the financing for each participating company and each company with an outcome. */
export function costChart(account: Account, options: ChartOptions = {}): ChartSpec {
  const { perCompany, perOutcome, total } = funding(account);
  const rows = [
    toMeasureBar(perCompany, "Per participating company", colors.financing),
    ...perOutcome.map((measure) =>
      toMeasureBar(measure, measure.label.replace("Financing per", "Per"), colors.financing),
    ),
  ];
  const source = `Source: ${account.source.title}, own calculation.`;
  if (rows.every(({ value }) => value === undefined)) {
    const title = "What the financing comes to for each company cannot be worked out";
    const measures = total.value === undefined ? [total] : [perCompany, ...perOutcome];
    return notice({ title, measures, source, ...options });
  }
  const subtitle = `Total financing of ${describePopulation(account)} divided by the companies counted, DKK, ${account.year}`;
  const limit =
    "An average over all activities, not the price of an outcome: the same kroner stand behind every bar.";
  return bars({
    title: `What ${formatMeasure(total)} comes to for each company`,
    subtitle,
    source: `${source} ${limit}`,
    description: `Bar chart. ${subtitle}: ${describeBars(rows)}. ${limit}`,
    bars: rows,
    max: Math.max(1, ...rows.map(({ value }) => value ?? 0)),
    axisFormat: ",d",
    axisTitle: "DKK",
    track: false,
    ...options,
  });
}
