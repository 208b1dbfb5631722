import type { Account } from "../account/account.ts";
import { formatWithNoun } from "../measures/format-measure.ts";
import { participation } from "../measures/participation.ts";
import { bars } from "./bars.ts";
import { describePopulation } from "./describe-population.ts";
import type { ChartOptions, ChartSpec } from "./spec.ts";
import { colors } from "./theme.ts";
import { describeBars, toMeasureBar } from "./to-bar.ts";

/** A bar chart of the account at a glance: all companies, by service and by outcome. */
export function glanceChart(account: Account, options: ChartOptions = {}): ChartSpec {
  const { companies, services, outcomes } = participation(account);
  const rows = [
    toMeasureBar(companies, companies.label, colors.participation),
    ...services.map(({ figure }) =>
      toMeasureBar(figure, `Service: ${figure.label}`, colors.services),
    ),
    ...outcomes.map(({ figure }) =>
      toMeasureBar(figure, `Outcome: ${figure.label}`, colors.outcomes),
    ),
  ];
  const subtitle = `Companies in ${describePopulation(account)}, by service used and outcome reported, ${account.year}`;
  const limit =
    "Services and outcomes overlap, so they must not be added up. The outcomes are the clusters’ own reports.";
  return bars({
    title:
      companies.value === undefined
        ? "How many companies took part is not given"
        : `${formatWithNoun(companies)} took part: what they used and what came of it`,
    subtitle,
    source: `Source: ${account.source.title}. ${limit}`,
    description: `Bar chart. ${subtitle}: ${describeBars(rows)}. ${limit}`,
    bars: rows,
    max: Math.max(1, ...rows.map(({ value }) => value ?? 0)),
    axisFormat: ",d",
    axisTitle: "Companies",
    track: false,
    ...options,
  });
}
