import type { Account } from "../account/account.ts";
import { certification } from "../measures/certification.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import { lowerFirst } from "../text/lower-first.ts";
import { bars } from "./bars.ts";
import type { ChartOptions, ChartSpec } from "./spec.ts";
import { colors } from "./theme.ts";
import { describeParts, toShareBar } from "./to-bar.ts";

/** Clusters by label, as shares of all clusters. */
export function certificationChart(account: Account, options: ChartOptions = {}): ChartSpec {
  const { levels, clusters } = certification(account);
  const known = levels.filter(({ figure }) => figure.value !== undefined);
  const [most] = known.toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0));
  const whole =
    clusters.value === undefined ? "the clusters" : `the ${formatMeasure(clusters)} clusters`;
  const subtitle = `Clusters and innovation networks by the label they hold, as a share of ${whole}, ${account.year}`;
  const limit = "Labels of the European Cluster Excellence Initiative.";
  return bars({
    title:
      most && known.length === levels.length
        ? `More clusters hold ${lowerFirst(most.figure.label)} than any other label`
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

const levelColors: Readonly<Record<string, string>> = {
  certified_gold: colors.gold,
  certified_silver: colors.silver,
  certified_bronze: colors.bronze,
};
