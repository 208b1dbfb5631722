import type { Account, Figure } from "../account/account.ts";
import { describeOrigin } from "../measures/describe-origin.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import { type FundingSource, funding } from "../measures/funding.ts";
import { type Bar, bars } from "./bars.ts";
import { describePopulation } from "./describe-population.ts";
import type { ChartOptions, ChartSpec } from "./spec.ts";
import { colors } from "./theme.ts";
import { describeBars } from "./to-bar.ts";

/** A bar chart of the financing by source, as shares; a source not given is a dashed outline. */
export function financingChart(account: Account, options: ChartOptions = {}): ChartSpec {
  const { total, bySource } = funding(account);
  const rows = [toTotalBar(total), ...bySource.map(toSourceBar)];
  const isUnknown = bySource.every(({ figure }) => figure.value === undefined);
  const amount = total.value === undefined ? "the financing" : formatMeasure(total);
  const subtitle = `Financing of ${describePopulation(account)} by source, ${account.year}`;
  const limit = isUnknown
    ? "Dashed: the account gives no number. Nothing is estimated."
    : "Dashed, where there is any: the account gives no number.";
  return bars({
    title: isUnknown ? `Who paid ${amount}? The account’s text does not say` : `Who paid ${amount}`,
    subtitle,
    source: `Source: ${account.source.title}. ${limit}`,
    description: `Bar chart. ${subtitle}: ${describeBars(rows)}. ${limit}`,
    bars: rows,
    ...shareAxis,
    track: !isUnknown,
    ...(bySource.some(hasNoWhole) && toAmounts(bySource, rows)),
    ...options,
  });
}

const shareAxis = {
  max: 1,
  axisFormat: ".0%",
  axisValues: [0, 0.25, 0.5, 0.75, 1],
  axisTitle: "Share of the total financing",
} as const;

/** Whether an amount is known, but not of what it is a share. */
const hasNoWhole = ({ figure, share }: FundingSource) =>
  figure.value !== undefined && share.value === undefined;

/** Bars as long as the amounts, for an account without a total. */
function toAmounts(sources: readonly FundingSource[], [total, ...rows]: readonly Bar[]) {
  const bars = rows.map((row, at) => {
    const amount = sources[at]?.figure.value;
    return { ...row, value: amount === undefined ? undefined : amount / 1e6 };
  });
  return {
    bars: [...(total ? [total] : []), ...bars],
    max: Math.max(1, ...bars.map(({ value }) => value ?? 0)),
    axisFormat: ",",
    axisValues: undefined,
    axisTitle: "DKK million",
    track: false,
  };
}

function toTotalBar(total: Figure): Bar {
  const text = formatMeasure(total);
  const value = total.value === undefined ? undefined : 1;
  const origin = describeOrigin(total).join("\n");
  return { label: total.label, value, text, shortText: text, color: colors.financing, origin };
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
  };
}
