import type { Figure } from "./account.ts";
import type { IndicatorId } from "./catalogue.ts";

/**
 * The figures of an account, by indicator, missing ones included. Each is named for its
 * description, which editors and kernels show; a new indicator is here without being named.
 */
export interface Figures extends Readonly<Record<IndicatorId, Figure>> {
  /** Clusters and innovation networks that the account covers. */
  readonly clusters: Figure;
  /** Companies that took part in the activities of the clusters. */
  readonly companies: Figure;
  /** Companies that developed competences and tools for innovation. */
  readonly companies_new_competences: Figure;
  /** Companies that developed ideas which can become products, services or processes. */
  readonly companies_new_ideas: Figure;
  /** Companies that developed products, services or processes. */
  readonly companies_new_products: Figure;
  /** Companies in activities that bring companies and knowledge institutions together. */
  readonly companies_matchmaking: Figure;
  /** Companies in collaboration with other countries. */
  readonly companies_international: Figure;
  /** Companies in collaboration projects, large or small. */
  readonly companies_projects: Figure;
  /** Companies in courses that the clusters helped to create. */
  readonly companies_courses: Figure;
  /** Different countries that the clusters collaborated with. */
  readonly countries: Figure;
  /** Collaboration activities across borders. */
  readonly international_activities: Figure;
  /** Newsletters that the clusters sent out. */
  readonly newsletters: Figure;
  /** Press releases that the clusters sent out. */
  readonly press_releases: Figure;
  /** Times that media covered the clusters. */
  readonly media_coverage: Figure;
  /** Staff of a secretariat in full-time equivalents; an average over the clusters. */
  readonly secretariat_fte: Figure;
  /** Knowledge institutions that a cluster worked with; an average over the clusters. */
  readonly knowledge_institutions: Figure;
  /** Public actors that a cluster worked with; an average over the clusters. */
  readonly public_actors: Figure;
  /** All financing of the clusters in the year, in DKK. */
  readonly financing_total: Figure;
  /** Financing by the state, in DKK or as a share of the total. */
  readonly financing_state: Figure;
  /** Financing by the regions, in DKK or as a share of the total. */
  readonly financing_regions: Figure;
  /** Financing by municipalities, in DKK or as a share of the total. */
  readonly financing_municipalities: Figure;
  /** Financing by programmes of the European Union, in DKK or as a share of the total. */
  readonly financing_eu: Figure;
  /** Financing by companies and other private sources, in DKK or as a share of the total. */
  readonly financing_private: Figure;
  /** Financing by any other source, in DKK or as a share of the total. */
  readonly financing_other: Figure;
  /** Clusters that hold the gold label. */
  readonly certified_gold: Figure;
  /** Clusters that hold the silver label. */
  readonly certified_silver: Figure;
  /** Clusters that hold the bronze label. */
  readonly certified_bronze: Figure;
}
