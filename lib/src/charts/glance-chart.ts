import type { Account } from "../account/account.ts";
import { formatWithNoun } from "../measures/format-measure.ts";
import { isGiven } from "../measures/is-given.ts";
import { type Participation, participation } from "../measures/participation.ts";
import { list } from "../text/list.ts";
import { bars } from "./bars.ts";
import { describePopulation } from "./describe-population.ts";
import { notice } from "./notice.ts";
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
  const source = `Source: ${account.source.title}.`;
  if (rows.every(({ value }) => value === undefined)) {
    const title = "How many companies took part, what they used and what came of it is not given";
    const measures = [companies, ...[...services, ...outcomes].map(({ figure }) => figure)];
    return notice({ title, measures, source, ...options });
  }
  const subtitle = `Companies in ${describePopulation(account)}, by service used and outcome reported, ${account.year}`;
  const limit =
    "Services and outcomes overlap, so they must not be added up. The outcomes are the clusters’ own reports.";
  return bars({
    title: toTitle({ companies, services, outcomes }),
    subtitle,
    source: `${source} ${limit}`,
    description: `Bar chart. ${subtitle}: ${describeBars(rows)}. ${limit}`,
    bars: rows,
    max: Math.max(1, ...rows.map(({ value }) => value ?? 0)),
    axisFormat: ",d",
    axisTitle: "Companies",
    track: false,
    ...options,
  });
}

/** The title promises only what the bars show. */
function toTitle({ companies, services, outcomes }: Shown): string {
  if (companies.value === undefined) return "How many companies took part is not given";
  const told = [
    ...(services.some(isGiven) ? ["what they used"] : []),
    ...(outcomes.some(isGiven) ? ["what came of it"] : []),
  ];
  return `${formatWithNoun(companies)} took part${told.length > 0 ? `: ${list(told)}` : ""}`;
}

type Shown = Pick<Participation, "companies" | "services" | "outcomes">;
