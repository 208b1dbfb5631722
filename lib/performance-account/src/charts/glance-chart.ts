import type { Account } from "../account/account.ts";
import { phrase, translate } from "../language/phrase.ts";
import { formatWithNoun } from "../measures/format-measure.ts";
import { isGiven, type Participation, participation } from "../measures/participation.ts";
import { bars } from "./bars.ts";
import { describePopulation } from "./describe-population.ts";
import { nameSources } from "./name-sources.ts";
import type { ChartOptions, ChartSpec } from "./spec.ts";
import { colors } from "./theme.ts";
import { toMeasureBar } from "./to-bar.ts";

/** A bar chart of the account at a glance: all companies, by service and by outcome. */
export function glanceChart(account: Account, options: ChartOptions = {}): ChartSpec {
  const found = participation(account);
  const { companies, services, outcomes } = found;
  const rows = [
    toMeasureBar(companies, companies.label, colors.participation),
    ...services.map(({ figure }) =>
      toMeasureBar(figure, phrase`Service: ${figure.label}`, colors.services),
    ),
    ...outcomes.map(({ figure }) =>
      toMeasureBar(figure, phrase`Outcome: ${figure.label}`, colors.outcomes),
    ),
  ];
  const subtitle = phrase`Companies in ${describePopulation(account)}, by service used and outcome reported, ${account.year}`;
  const limit = translate(
    "Services and outcomes overlap, so they must not be added up. The outcomes are the clusters’ own reports.",
  );
  const spec = {
    title: toTitle(found),
    subtitle,
    source: nameSources(account.sources.map((source) => ({ source }))),
    limit,
    bars: rows,
    axisTitle: translate("Companies"),
    notGiven: {
      title: translate(
        "How many companies took part, what they used and what came of it is not given",
      ),
      measures: [companies, ...[...services, ...outcomes].map(({ figure }) => figure)],
    },
  };
  return bars(spec, options);
}

/** The title promises only what the bars show. */
function toTitle({ companies, services, outcomes }: Participation): string {
  if (companies.value === undefined) return translate("How many companies took part is not given");
  const count = formatWithNoun(companies);
  const [used, came] = [services.some(isGiven), outcomes.some(isGiven)];
  if (used && came) return phrase`${count} took part: what they used and what came of it`;
  if (used) return phrase`${count} took part: what they used`;
  return came ? phrase`${count} took part: what came of it` : phrase`${count} took part`;
}
