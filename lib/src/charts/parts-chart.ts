import type { Account } from "../account/account.ts";
import { formatMeasure, formatWithNoun } from "../measures/format-measure.ts";
import { isGiven } from "../measures/is-given.ts";
import { type Part, participation } from "../measures/participation.ts";
import { lowerFirst } from "../text/lower-first.ts";
import { bars } from "./bars.ts";
import { describePopulation } from "./describe-population.ts";
import { notice } from "./notice.ts";
import { hasShare, toPartBars } from "./part-bars.ts";
import type { ChartOptions, ChartSpec } from "./spec.ts";
import { colors } from "./theme.ts";
import { describeParts } from "./to-bar.ts";

/**
 * A bar chart of the companies by service used, as shares of all participating companies; as
 * counts where the account does not give all companies.
 */
export function servicesChart(account: Account, options: ChartOptions = {}): ChartSpec {
  return partsChart(account, {
    parts: participation(account).services,
    toTitle: ({ figure }, share) =>
      `${figure.label} reached ${share ? `${share} of the companies` : formatWithNoun(figure)}`,
    missing: "Which services the companies used is not given",
    measured: "Companies that used each service",
    limit: "A company can use several services, so the shares must not be added up.",
    color: colors.services,
    ...options,
  });
}

/**
 * A bar chart of the companies by outcome, as shares of all participating companies; as counts
 * where the account does not give all companies.
 */
export function outcomesChart(account: Account, options: ChartOptions = {}): ChartSpec {
  return partsChart(account, {
    parts: participation(account).outcomes,
    toTitle: ({ figure }, share) => {
      const companies = share ? `${share} of the companies` : formatWithNoun(figure);
      return `${companies} reported ${lowerFirst(figure.label)}`;
    },
    missing: "What came of it for the companies is not given",
    measured: "Companies that reported each outcome",
    limit:
      "The clusters’ own reports. A company can count in several outcomes, so the shares must not be added up.",
    color: colors.outcomes,
    ...options,
  });
}

interface PartsOptions extends ChartOptions {
  /** The largest first. */
  readonly parts: readonly Part[];
  /** A title of the largest part, with its share where that is known. */
  readonly toTitle: (part: Part, share: string | undefined) => string;
  /** The title if there is none. */
  readonly missing: string;
  readonly measured: string;
  readonly limit: string;
  readonly color: string;
}

function partsChart(account: Account, options: PartsOptions): ChartSpec {
  const { parts, toTitle, missing, measured, limit, color, ...rest } = options;
  const [first] = parts;
  const source = `Source: ${account.source.title}.`;
  if (!first || !isGiven(first))
    return notice({ title: missing, measures: parts.map(toFigure), source, ...rest });
  const isShare = hasShare(first);
  const whole = isShare ? `, as a share of all ${formatWithNoun(account.figures.companies)}` : "";
  const subtitle = `${measured}${whole} in ${describePopulation(account)}, ${account.year}`;
  const caution = isShare ? limit : limit.replace("the shares", "the numbers");
  return bars({
    title: toTitle(first, isShare ? formatMeasure(first.share) : undefined),
    subtitle,
    source: `${source} ${caution}`,
    description: `Bar chart. ${subtitle}: ${describeParts(parts)}. ${caution}`,
    ...toPartBars(parts, () => color),
    ...rest,
  });
}

const toFigure = ({ figure }: Part) => figure;
