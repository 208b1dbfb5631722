import type { Account, Figure } from "../account/account.ts";
import { phrase, translate } from "../language/phrase.ts";
import { type Derived, divide } from "./derived.ts";

/** Activities abroad and communication at home. */
export interface Activities {
  /** Different countries that the clusters worked with. */
  readonly countries: Figure;
  /** Collaboration activities across borders. */
  readonly international: Figure;
  /** Activities across borders for each cluster, on average. */
  readonly internationalPerCluster: Derived;
  /** Activities across borders for each country, on average. */
  readonly activitiesPerCountry: Derived;
  /** Newsletters that the clusters sent out. */
  readonly newsletters: Figure;
  /** Press releases that the clusters sent out. */
  readonly pressReleases: Figure;
  /** Times that media covered the clusters. */
  readonly mediaCoverage: Figure;
  /** Newsletters for each cluster, on average. */
  readonly newslettersPerCluster: Derived;
  /** Press releases for each cluster, on average. */
  readonly pressReleasesPerCluster: Derived;
  /** Instances of media coverage for each cluster, on average. */
  readonly mediaCoveragePerCluster: Derived;
}

/**
 * Activities and communication in one year, in all and for each cluster.
 * @example
 * const { international } = activities(account);
 */
export function activities(account: Account): Activities {
  const { figures } = account;
  const { clusters, countries, international_activities: international } = figures;
  const { newsletters, press_releases, media_coverage } = figures;
  const perCluster = (figure: Figure) =>
    divide(figure, clusters, {
      label: phrase`${figure.label} per cluster`,
      noun: phrase`${figure.noun} per cluster`,
    });
  return {
    countries,
    international,
    internationalPerCluster: perCluster(international),
    activitiesPerCountry: divide(international, countries, {
      label: translate("International activities per country"),
      noun: translate("activities per country"),
    }),
    newsletters,
    pressReleases: press_releases,
    mediaCoverage: media_coverage,
    newslettersPerCluster: perCluster(newsletters),
    pressReleasesPerCluster: perCluster(press_releases),
    mediaCoveragePerCluster: perCluster(media_coverage),
  };
}
