import type { Account, PrintedFigure } from "../account/account.ts";
import { namePopulation } from "../account/population-names.ts";
import { phrase } from "../language/phrase.ts";
import { type Change, splitShare } from "../measures/change.ts";
import type { Measure } from "../measures/derived.ts";
import { upperFirst } from "../text/upper-first.ts";
import { bars } from "./bars.ts";
import { nameSources } from "./name-sources.ts";
import type { ChartOptions, ChartSpec } from "./spec.ts";
import { colors } from "./theme.ts";
import { toMeasureBar } from "./to-bar.ts";

/**
 * Two bars for each measure, the earlier year above the later one, all on one scale. Only for
 * measures of one unit and noun.
 * @param changes At least one.
 */
export function comparisonChart(
  changes: readonly Change[],
  { year, population }: Pick<Account, "year" | "population">,
  { limit, title = "", ...options }: ChartOptions & { readonly limit: string },
): ChartSpec {
  const rows = changes.flatMap(({ label, now, before, earlierYear }) => {
    const { part } = splitShare(label);
    return [
      toMeasureBar(before, `${part}, ${earlierYear}`, colors.unknown),
      toMeasureBar(now, `${part}, ${year}`, colors.services),
    ];
  });
  const [first] = changes;
  const isShare = first?.now.unit === "share";
  const whole = first && splitShare(first.label).whole;
  const measured = isShare && whole ? phrase`Share of ${whole}` : (first?.now.noun ?? "");
  const spec = {
    title,
    subtitle: phrase`${upperFirst(measured)}: the ${namePopulation(population)}`,
    source: nameSources(changes.flatMap(({ now, before }) => [now, before].flatMap(findFigures))),
    limit,
    about: title,
    bars: rows,
    max: Math.max(isShare ? 0 : 1, ...rows.map(({ value }) => value ?? 0)),
    axisFormat: isShare ? ".0%" : ",d",
    axisTitle: upperFirst(measured),
  };
  return bars(spec, options);
}

/** The printed figures that a measure rests on. */
const findFigures = (measure: Measure): readonly PrintedFigure[] =>
  measure.origin === "printed" ? [measure] : measure.inputs.flatMap(findFigures);
