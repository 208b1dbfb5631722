import type { Account } from "../account/account.ts";
import { translate } from "../language/phrase.ts";
import { ofYear } from "../measures/change.ts";
import { isGiven, type Part, participation } from "../measures/participation.ts";
import { bars, shareAxis } from "./bars.ts";
import { nameSources } from "./name-sources.ts";
import type { ChartOptions, ChartSpec } from "./spec.ts";
import { colors } from "./theme.ts";
import { hasShare, toShareBar } from "./to-bar.ts";

/**
 * The companies with each outcome in several years, as shares of all that took part in the same
 * year. All accounts must speak of one population. A notice if none gives a share.
 * @example
 * await show(outcomeYearsChart([await loadAccount(2016), account]));
 * @param accounts The earliest first; the last has the colour of outcomes, those before are pale.
 */
export function outcomeYearsChart(
  accounts: readonly Account[],
  options: ChartOptions = {},
): ChartSpec {
  const parts = listOutcomes(accounts);
  const title = translate("Outcomes per participating company, by year");
  const given = parts.filter(({ part }) => hasShare(part));
  const rows = given.map(({ part, year }) => {
    const color = year === accounts.at(-1)?.year ? colors.outcomes : colors.silver;
    return { ...toShareBar(part, color), label: `${part.figure.label} (${year})` };
  });
  const subtitle = translate(
    "Companies that reported each outcome, as a share of all companies that took part in the same year",
  );
  const limit = translate(
    "The clusters’ own reports, of another set of clusters in each year. A company can count in several outcomes, so the shares must not be added up.",
  );
  const figures = given.flatMap(({ part, companies }) => [part.figure, companies]);
  const spec = {
    title,
    subtitle,
    bars: rows,
    source: nameSources(figures),
    limit,
    ...(rows.some(({ value = 0 }) => value > 0.5) ? shareAxis : halfAxis),
    notGiven: { title, measures: parts.map(({ part }) => part.figure) },
  };
  return bars(spec, options);
}

const halfAxis = { max: 0.5, axisFormat: ".0%", axisValues: [0, 0.1, 0.2, 0.3, 0.4, 0.5] };

/** Outcome by outcome, and of each the years in their order. */
function listOutcomes(accounts: readonly Account[]) {
  const all = accounts.flatMap((account) => {
    const { outcomes, companies } = participation(account);
    const { year } = account;
    return outcomes.filter(isGiven).map((part) => {
      // The formula says of which year its numbers are.
      const share = ofYear(part.share, year) as Part["share"];
      return { part: { ...part, share }, year, companies };
    });
  });
  const ids = [...new Set(all.toReversed().map(({ part }) => part.figure.indicator))].toReversed();
  return ids.flatMap((id) => all.filter(({ part }) => part.figure.indicator === id));
}
