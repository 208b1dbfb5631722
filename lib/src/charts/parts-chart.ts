import type { Account } from "../account/account.ts";
import { formatMeasure, formatWithNoun } from "../measures/format-measure.ts";
import { type Part, participation } from "../measures/participation.ts";
import { lowerFirst } from "../text/lower-first.ts";
import { bars } from "./bars.ts";
import { describePopulation } from "./describe-population.ts";
import type { ChartOptions, ChartSpec } from "./spec.ts";
import { colors } from "./theme.ts";
import { describeParts, toShareBar } from "./to-bar.ts";

/** A bar chart of the companies by service used, as shares of all participating companies. */
export function servicesChart(account: Account, options: ChartOptions = {}): ChartSpec {
  const parts = participation(account).services;
  const [first] = parts;
  return partsChart(account, parts, {
    title: isKnown(first)
      ? `${first.figure.label} reached ${formatMeasure(first.share)} of the companies`
      : "Which services the companies used is not given",
    measured: "Companies that used each service",
    limit: "A company can use several services, so the shares must not be added up.",
    color: colors.services,
    ...options,
  });
}

/** A bar chart of the companies by outcome, as shares of all participating companies. */
export function outcomesChart(account: Account, options: ChartOptions = {}): ChartSpec {
  const parts = participation(account).outcomes;
  const [first] = parts;
  return partsChart(account, parts, {
    title: isKnown(first)
      ? `${formatMeasure(first.share)} of the companies reported ${lowerFirst(first.figure.label)}`
      : "What came of it for the companies is not given",
    measured: "Companies that reported each outcome",
    limit:
      "The clusters’ own reports. A company can count in several outcomes, so the shares must not be added up.",
    color: colors.outcomes,
    ...options,
  });
}

const isKnown = (part: Part | undefined): part is Part => part?.share.value !== undefined;

interface PartsOptions extends ChartOptions {
  readonly title: string;
  readonly measured: string;
  readonly limit: string;
  readonly color: string;
}

function partsChart(
  account: Account,
  parts: readonly Part[],
  { measured, limit, color, ...rest }: PartsOptions,
): ChartSpec {
  const { companies } = account.figures;
  const whole =
    companies.value === undefined
      ? "all participating companies"
      : `all ${formatWithNoun(companies)}`;
  const subtitle = `${measured}, as a share of ${whole} in ${describePopulation(account)}, ${account.year}`;
  return bars({
    ...rest,
    subtitle,
    source: `Source: ${account.source.title}. ${limit}`,
    description: `Bar chart. ${subtitle}: ${describeParts(parts)}. ${limit}`,
    bars: parts.map((part) => toShareBar(part, color)),
    max: 1,
    axisFormat: ".0%",
    axisValues: [0, 0.25, 0.5, 0.75, 1],
    axisTitle: "",
    track: true,
  });
}
