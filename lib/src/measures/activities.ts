import type { Account, Figure } from "../account/account.ts";
import { type Derived, divide } from "./derived.ts";

/** Activities abroad and communication at home. */
export interface Activities {
  readonly countries: Figure;
  readonly international: Figure;
  readonly internationalPerCluster: Derived;
  readonly activitiesPerCountry: Derived;
  readonly newsletters: Figure;
  readonly pressReleases: Figure;
  readonly mediaCoverage: Figure;
  readonly newslettersPerCluster: Derived;
  readonly pressReleasesPerCluster: Derived;
  readonly mediaCoveragePerCluster: Derived;
}

/** Activities and communication in one year. */
export function activities({ figures }: Account): Activities {
  const { clusters, countries, international_activities: international } = figures;
  const { newsletters, press_releases, media_coverage } = figures;
  const perCluster = (figure: Figure) =>
    divide(figure, clusters, {
      label: `${figure.label} per cluster`,
      noun: `${figure.noun} per cluster`,
    });
  return {
    countries,
    international,
    internationalPerCluster: perCluster(international),
    activitiesPerCountry: divide(international, countries, {
      label: "International activities per country",
      noun: "activities per country",
    }),
    newsletters,
    pressReleases: press_releases,
    mediaCoverage: media_coverage,
    newslettersPerCluster: perCluster(newsletters),
    pressReleasesPerCluster: perCluster(press_releases),
    mediaCoveragePerCluster: perCluster(media_coverage),
  };
}
