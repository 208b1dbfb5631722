import type { Account } from "../account/account.ts";
import { phrase, translate } from "../language/phrase.ts";
import { formatMeasure, formatWithNoun } from "../measures/format-measure.ts";
import { type Part, participation } from "../measures/participation.ts";
import { lowerFirst } from "../text/lower-first.ts";
import { bars } from "./bars.ts";
import { describePopulation } from "./describe-population.ts";
import { nameSources } from "./name-sources.ts";
import type { ChartOptions, ChartSpec } from "./spec.ts";
import { colors } from "./theme.ts";
import { describeParts, hasShare, toPartBars } from "./to-bar.ts";

/** A bar chart of the companies by service, as shares of all; as counts where all are not given. */
export function servicesChart(account: Account, options: ChartOptions = {}): ChartSpec {
  const spec: PartsSpec = {
    parts: participation(account).services,
    toTitle: ({ figure }, share) =>
      share
        ? phrase`${figure.label} reached ${share} of the companies`
        : phrase`${figure.label} reached ${formatWithNoun(figure)}`,
    missing: translate("Which services the companies used is not given"),
    measured: translate("Companies that used each service"),
    limits: {
      shares: translate("A company can use several services, so the shares must not be added up."),
      numbers: translate(
        "A company can use several services, so the numbers must not be added up.",
      ),
    },
    color: colors.services,
  };
  return partsChart(account, spec, options);
}

/** A bar chart of the companies by outcome, as shares of all; as counts where all are not given. */
export function outcomesChart(account: Account, options: ChartOptions = {}): ChartSpec {
  const spec: PartsSpec = {
    parts: participation(account).outcomes,
    toTitle: ({ figure }, share) => {
      const outcome = lowerFirst(figure.label);
      return share
        ? phrase`${share} of the companies reported ${outcome}`
        : phrase`${formatWithNoun(figure)} reported ${outcome}`;
    },
    missing: translate("What came of it for the companies is not given"),
    measured: translate("Companies that reported each outcome"),
    limits: {
      shares: translate(
        "The clusters’ own reports. A company can count in several outcomes, so the shares must not be added up.",
      ),
      numbers: translate(
        "The clusters’ own reports. A company can count in several outcomes, so the numbers must not be added up.",
      ),
    },
    color: colors.outcomes,
  };
  return partsChart(account, spec, options);
}

interface PartsSpec {
  /** The largest first. */
  readonly parts: readonly Part[];
  /** A title of the largest part, with its share where that is known. */
  readonly toTitle: (part: Part, share: string | undefined) => string;
  /** The title if there is none. */
  readonly missing: string;
  readonly measured: string;
  /** What limits them, where they are shown as shares and where as numbers. */
  readonly limits: { readonly shares: string; readonly numbers: string };
  readonly color: string;
}

function partsChart(account: Account, spec: PartsSpec, options: ChartOptions): ChartSpec {
  const { parts, toTitle, missing, measured, limits, color } = spec;
  const [first] = parts;
  const share = first && hasShare(first) ? formatMeasure(first.share) : undefined;
  const whole = share
    ? phrase`, as a share of all ${formatWithNoun(account.figures.companies)}`
    : "";
  const drawn = {
    title: first ? toTitle(first, share) : missing,
    subtitle: phrase`${measured}${whole} in ${describePopulation(account)}, ${account.year}`,
    source: nameSources(account.sources.map((source) => ({ source }))),
    limit: share ? limits.shares : limits.numbers,
    told: describeParts(parts),
    ...toPartBars(parts, () => color),
    notGiven: { title: missing, measures: parts.map(({ figure }) => figure) },
  };
  return bars(drawn, options);
}
