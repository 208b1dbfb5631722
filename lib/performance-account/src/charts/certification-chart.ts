import type { Account } from "../account/account.ts";
import { list } from "../language/list.ts";
import { phrase, translate } from "../language/phrase.ts";
import { certification } from "../measures/certification.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import type { Part } from "../measures/participation.ts";
import { isGiven } from "../measures/participation.ts";
import { lowerFirst } from "../text/lower-first.ts";
import { bars } from "./bars.ts";
import { nameSources } from "./name-sources.ts";
import type { ChartOptions, ChartSpec } from "./spec.ts";
import { colors, labelColors } from "./theme.ts";
import { describeParts, hasShare, toPartBars } from "./to-bar.ts";

/** A bar chart of the clusters by label, as shares of all; as counts where all are not given. */
export function certificationChart(account: Account, options: ChartOptions = {}): ChartSpec {
  const { levels, clusters } = certification(account);
  const whole = levels.some(hasShare)
    ? phrase`, as a share of the ${formatMeasure(clusters)} clusters`
    : "";
  const subtitle = phrase`Clusters and innovation networks by the label they hold${whole}, ${account.year}`;
  const spec = {
    title: toTitle(levels),
    subtitle,
    source: nameSources(account.sources.map((source) => ({ source }))),
    limit: translate("Labels of the European Cluster Excellence Initiative."),
    told: describeParts(levels),
    ...toPartBars(levels, ({ figure }) => labelColors[figure.indicator] ?? colors.ink),
    notGiven: {
      title: translate("How many clusters hold each label is not given"),
      measures: levels.map(({ figure }) => figure),
    },
  };
  return bars(spec, options);
}

function toTitle(levels: readonly Part[]): string {
  const known = levels.filter(isGiven);
  if (known.length < levels.length) return toPartialTitle(levels);
  const most = Math.max(...known.map(({ figure }) => figure.value ?? 0));
  const leaders = known.filter(({ figure }) => figure.value === most);
  const [first = "", ...others] = leaders.map(({ figure }) => figure.label);
  return others.length === 0
    ? phrase`More clusters hold ${lowerFirst(first)} than any other label`
    : phrase`${list([first, ...others.map(lowerFirst)])} are equally common`;
}

/** Which label most hold cannot be said where one is missing. */
function toPartialTitle(levels: readonly Part[]): string {
  const known = levels
    .filter(isGiven)
    .map(({ figure }) => `${figure.label} ${formatMeasure(figure)}`);
  const missing = levels
    .filter((level) => !isGiven(level))
    .map(({ figure }) => lowerFirst(figure.label));
  const [first = "", ...others] = known;
  const given = [first, ...others.map(lowerFirst)].join(", ");
  return phrase`${given}; how many hold ${list(missing)} is not given`;
}
