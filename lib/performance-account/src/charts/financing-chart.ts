import type { Account, Figure } from "../account/account.ts";
import { phrase, translate } from "../language/phrase.ts";
import { describeOrigin } from "../measures/describe-origin.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import { type FundingSource, funding } from "../measures/funding.ts";
import { type Bar, bars, shareAxis } from "./bars.ts";
import { describePopulation } from "./describe-population.ts";
import { nameSources } from "./name-sources.ts";
import { notice } from "./notice.ts";
import type { ChartOptions, ChartSpec } from "./spec.ts";
import { colors } from "./theme.ts";

/** A bar chart of the financing by source, as shares; a source not given is a dashed outline. */
export function financingChart(account: Account, options: ChartOptions = {}): ChartSpec {
  const { total, bySource } = funding(account);
  const figures = [total, ...bySource.map(({ figure }) => figure)];
  const source = nameSources(account.sources.map((source) => ({ source })));
  if (!figures.some(hasValue)) {
    const title = translate("How much the clusters cost and who paid is not given");
    return notice({ title, measures: figures, source, ...options });
  }
  const amount = total.value === undefined ? translate("the financing") : formatMeasure(total);
  const subtitle = phrase`Financing of ${describePopulation(account)} by source, ${account.year}`;
  const rows = [toTotalBar(total), ...bySource.map(toSourceBar)];
  const limit = figures.every(hasValue)
    ? ""
    : translate("Dashed: the account gives no number. Nothing is estimated.");
  return bars({
    title: toTitle(bySource, amount),
    subtitle,
    source,
    limit,
    bars: rows,
    ...shareAxis,
    axisTitle: translate("Share of the total financing"),
    track: bySource.some(({ figure }) => hasValue(figure)),
    ...(bySource.some(hasNoWhole) && toAmounts(bySource, rows)),
    ...options,
  });
}

const hasValue = ({ value }: Figure) => value !== undefined;

function toTitle(sources: readonly FundingSource[], amount: string): string {
  const known = sources.filter(({ figure }) => hasValue(figure)).length;
  if (known === 0) return phrase`Who paid ${amount}? The account’s text does not say`;
  return known < sources.length
    ? phrase`Who paid ${amount}, as far as it is given`
    : phrase`Who paid ${amount}`;
}

/** Whether an amount is known, but not of what it is a share. */
const hasNoWhole = ({ figure, share }: FundingSource) =>
  figure.value !== undefined && share.value === undefined;

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
  const text = formatMeasure(total);
  const value = total.value === undefined ? undefined : 1;
  const origin = describeOrigin(total).join("\n");
  const figures = { [translate("Amount")]: total };
  const { label } = total;
  return { label, value, text, shortText: text, color: colors.financing, origin, figures };
}

function toSourceBar({ figure, share }: FundingSource): Bar {
  const [amount, percent] = [formatMeasure(figure), formatMeasure(share)];
  const hasBoth = figure.unit === "DKK" && share.value !== undefined;
  return {
    label: figure.label,
    value: share.value,
    text: hasBoth ? `${amount} · ${percent}` : amount,
    shortText: hasBoth ? percent : amount,
    color: colors.financing,
    origin: describeOrigin(share.value === undefined ? figure : share).join("\n"),
    figures: {
      ...(figure.unit === "share" ? {} : { [translate("Amount")]: figure }),
      [translate("Share")]: share,
    },
  };
}
