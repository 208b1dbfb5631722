import { phrase, translate } from "../language/phrase.ts";
import { toGap } from "../measures/figure-at.ts";
import type { SmallCompanies } from "../measures/small-companies.ts";
import { bars, shareAxis } from "./bars.ts";
import { nameSources } from "./name-sources.ts";
import type { ChartOptions, ChartSpec } from "./spec.ts";
import { colors } from "./theme.ts";
import { toShareBar } from "./to-bar.ts";

/**
 * Companies with fewer than 50 employees as a share of all with each outcome. A notice if no
 * source tells.
 * @example await show(smallCompaniesChart(smallCompanies(history, { population: "clusters-and-networks", year: 2018 })));
 */
export function smallCompaniesChart(
  outcomes: readonly SmallCompanies[],
  options: ChartOptions = {},
): ChartSpec {
  const title = translate("Small companies among those with each outcome");
  const rows = outcomes.map(({ small, all, share }) => {
    const bar = toShareBar({ figure: small, share }, colors.outcomes);
    return { ...bar, label: all.label };
  });
  const subtitle = phrase`Companies with fewer than 50 employees, as a share of all companies with the outcome, ${outcomes[0]?.small.year ?? ""}`;
  const limit = translate(
    "Both numbers are of this source. A company can count in several outcomes, so the numbers must not be added up.",
  );
  const spec = {
    title,
    subtitle,
    bars: rows,
    source: nameSources(outcomes.map(({ small }) => small)),
    limit,
    ...shareAxis,
    track: true,
    notGiven: { title, measures: [toGap({ figures: [] }, place)] },
  };
  return bars(spec, options);
}

const place = {
  indicator: "companies_new_products_small",
  population: "clusters-and-networks",
  year: 0,
} as const;
