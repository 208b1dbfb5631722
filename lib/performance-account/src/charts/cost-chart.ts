import type { Account } from "../account/account.ts";
import { phrase, translate } from "../language/phrase.ts";
import type { Measure } from "../measures/derived.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import { funding } from "../measures/funding.ts";
import { bars } from "./bars.ts";
import { describePopulation } from "./describe-population.ts";
import { notice } from "./notice.ts";
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
  const source = phrase`Source: ${account.source.title}, own calculation.`;
  if (rows.every(({ value }) => value === undefined)) {
    const title = translate("What the financing comes to for each company cannot be worked out");
    const measures = total.value === undefined ? [total] : [perCompany, ...perOutcome];
    return notice({ title, measures, source, ...options });
  }
  const subtitle = phrase`Total financing of ${describePopulation(account)} divided by the companies counted, DKK, ${account.year}`;
  const limit = translate(
    "An average over all activities, not the price of an outcome: the same kroner stand behind every bar.",
  );
  return bars({
    title: phrase`What ${formatMeasure(total)} comes to for each company`,
    subtitle,
    source,
    limit,
    bars: rows,
    axisFormat: ",d",
    axisTitle: translate("DKK"),
    ...options,
  });
}

/** The chart's title names the financing already. */
const toLabel = ({ label }: Measure) => label.replace(translate("Financing per"), translate("Per"));
