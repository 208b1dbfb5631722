import type { Account } from "../account/account.ts";
import { phrase, translate } from "../language/phrase.ts";
import type { Measure } from "../measures/derived.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import { funding } from "../measures/funding.ts";
import { bars } from "./bars.ts";
import { describePopulation } from "./describe-population.ts";
import type { ChartOptions, ChartSpec } from "./spec.ts";
import { colors } from "./theme.ts";
import { toMeasureBar } from "./to-bar.ts";

/** A bar chart of the financing for each participating company and each company with an outcome. */
export function costChart(account: Account, options: ChartOptions = {}): ChartSpec {
  const { perCompany, perOutcome, total } = funding(account);
  const rows = [
    toMeasureBar(perCompany, translate("Per participating company"), colors.financing),
    ...perOutcome.map((measure) => toMeasureBar(measure, toLabel(measure), colors.financing)),
  ];
  const subtitle = phrase`Total financing of ${describePopulation(account)} divided by the companies counted, DKK, ${account.year}`;
  const limit = translate(
    "An average over all activities, not the price of an outcome: the same kroner stand behind every bar.",
  );
  const spec = {
    title: phrase`What ${formatMeasure(total)} comes to for each company`,
    subtitle,
    source: phrase`Source: ${account.source.title}, own calculation.`,
    limit,
    bars: rows,
    axisTitle: translate("DKK"),
    notGiven: {
      title: translate("What the financing comes to for each company cannot be worked out"),
      measures: total.value === undefined ? [total] : [perCompany, ...perOutcome],
    },
  };
  return bars(spec, options);
}

/** The chart's title names the financing already. */
const toLabel = ({ label }: Measure) => label.replace(translate("Financing per"), translate("Per"));
