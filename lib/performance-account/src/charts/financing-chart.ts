import type { Account, Figure } from "../account/account.ts";
import { phrase, translate } from "../language/phrase.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import { type FundingSource, funding } from "../measures/funding.ts";
import { isGiven } from "../measures/participation.ts";
import type { Bar } from "./bar-layers.ts";
import { bars, shareAxis } from "./bars.ts";
import { describePopulation } from "./describe-population.ts";
import { nameSources } from "./name-sources.ts";
import type { ChartOptions, ChartSpec } from "./spec.ts";
import { colors } from "./theme.ts";
import { toMeasureBar, toShareBar } from "./to-bar.ts";

/** A bar chart of the financing by source, as shares; a source not given is a dashed outline. */
export function financingChart(account: Account, options: ChartOptions = {}): ChartSpec {
  const { total, bySource } = funding(account);
  const figures = [total, ...bySource.map(({ figure }) => figure)];
  const amount = total.value === undefined ? translate("the financing") : formatMeasure(total);
  const subtitle = phrase`Financing of ${describePopulation(account)} by source, ${account.year}`;
  const rows = [toTotalBar(total), ...bySource.map(toSourceBar)];
  const limit = figures.every(({ value }) => value !== undefined)
    ? ""
    : translate("Dashed: the account gives no number. Nothing is estimated.");
  const spec = {
    title: toTitle(bySource, amount),
    subtitle,
    source: nameSources(account.sources.map((source) => ({ source }))),
    limit,
    bars: rows,
    ...shareAxis,
    axisTitle: translate("Share of the total financing"),
    track: bySource.some(isGiven),
    ...(bySource.some(hasNoWhole) && toAmounts(bySource, rows)),
    notGiven: {
      title: translate("How much the clusters cost and who paid is not given"),
      measures: figures,
    },
  };
  return bars(spec, options);
}

function toTitle(sources: readonly FundingSource[], amount: string): string {
  const known = sources.filter(isGiven).length;
  if (known === 0) return phrase`Who paid ${amount}? The account’s text does not say`;
  return known < sources.length
    ? phrase`Who paid ${amount}, as far as it is given`
    : phrase`Who paid ${amount}`;
}

/** Whether an amount is known, but not of what it is a share. */
const hasNoWhole = (source: FundingSource) => isGiven(source) && source.share.value === undefined;

/** Bars as long as the amounts, for an account without a total. */
function toAmounts(sources: readonly FundingSource[], [total, ...rows]: readonly Bar[]) {
  const bars = rows.map((row, at) => {
    const { unit, value } = sources[at]?.figure ?? {};
    // A share of nobody knows what has no length on an axis of kroner.
    return { ...row, value: value === undefined || unit === "share" ? undefined : value / 1e6 };
  });
  return {
    bars: [...(total ? [total] : []), ...bars],
    max: Math.max(1, ...bars.map(({ value }) => value ?? 0)),
    axisFormat: ",",
    axisValues: undefined,
    axisTitle: translate("DKK million"),
    track: false,
  };
}

function toTotalBar(total: Figure): Bar {
  return {
    ...toMeasureBar(total, total.label, colors.financing),
    value: total.value === undefined ? undefined : 1,
    figures: { [translate("Amount")]: total },
  };
}

function toSourceBar({ figure, share }: FundingSource): Bar {
  const bar = toShareBar({ figure, share }, colors.financing);
  const figures = { [translate("Share")]: share };
  if (figure.unit !== "share")
    return { ...bar, figures: { [translate("Amount")]: figure, ...figures } };
  const text = formatMeasure(figure);
  return { ...bar, text, shortText: text, figures };
}
