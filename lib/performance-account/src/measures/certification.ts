import type { Account, Figure } from "../account/account.ts";
import { translate } from "../language/phrase.ts";
import { add, type Derived, share } from "./derived.ts";
import type { Part } from "./participation.ts";

/** How the clusters divide over the labels of the European Cluster Excellence Initiative. */
export interface Certification {
  /** All clusters of the account, certified or not. */
  readonly clusters: Figure;
  /** Gold, silver, bronze, with their shares of all clusters. */
  readonly levels: readonly Part[];
  /** All clusters that hold a label. Each holds one, so they add up. */
  readonly certified: Derived;
  /** Clusters that hold a label, as a share of all clusters. */
  readonly certifiedShare: Derived;
}

/**
 * Certified clusters in one year, by label.
 * @example
 * const { levels } = certification(account);
 * await show(table(levels, { Label: ({ figure }) => figure.label, Share: ({ share }) => share }));
 */
export function certification(account: Account): Certification {
  const { figures } = account;
  const { clusters, certified_gold, certified_silver, certified_bronze } = figures;
  const levels = [certified_gold, certified_silver, certified_bronze];
  const certified = add(levels, {
    label: translate("Certified clusters"),
    noun: translate("clusters"),
  });
  return {
    clusters,
    levels: levels.map((figure) => ({ figure, share: share(figure, clusters) })),
    certified,
    certifiedShare: share(certified, clusters),
  };
}
