import type { Account } from "../account/account.ts";
import { certification } from "../measures/certification.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import { list } from "../text/list.ts";
import { lowerFirst } from "../text/lower-first.ts";
import { bars } from "./bars.ts";
import type { ChartOptions, ChartSpec } from "./spec.ts";
import { colors } from "./theme.ts";
import { describeParts, toShareBar } from "./to-bar.ts";

/** A bar chart of the clusters by label, as shares of all clusters. */
export function certificationChart(account: Account, options: ChartOptions = {}): ChartSpec {
  const { levels, clusters } = certification(account);
  const known = levels.filter(({ figure }) => figure.value !== undefined);
  const most = Math.max(...known.map(({ figure }) => figure.value ?? 0));
  const leaders = known.filter(({ figure }) => figure.value === most);
  const whole =
    clusters.value === undefined ? "the clusters" : `the ${formatMeasure(clusters)} clusters`;
  const subtitle = `Clusters and innovation networks by the label they hold, as a share of ${whole}, ${account.year}`;
  const limit = "Labels of the European Cluster Excellence Initiative.";
  return bars({
    title:
      known.length === levels.length
        ? toTitle(leaders.map(({ figure }) => figure.label))
        : "How the labels divide is not fully given",
    subtitle,
    source: `Source: ${account.source.title}. ${limit}`,
    description: `Bar chart. ${subtitle}: ${describeParts(levels)}. ${limit}`,
    bars: levels.map((level) =>
      toShareBar(level, levelColors[level.figure.indicator] ?? colors.ink),
    ),
    max: 1,
    axisFormat: ".0%",
    axisValues: [0, 0.25, 0.5, 0.75, 1],
    axisTitle: "",
    track: true,
    ...options,
  });
}

function toTitle([first = "", ...others]: readonly string[]): string {
  return others.length === 0
    ? `More clusters hold ${lowerFirst(first)} than any other label`
    : `${list([first, ...others.map(lowerFirst)])} are equally common`;
}

const levelColors: Readonly<Record<string, string>> = {
  certified_gold: colors.gold,
  certified_silver: colors.silver,
  certified_bronze: colors.bronze,
};
