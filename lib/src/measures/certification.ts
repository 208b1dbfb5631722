import type { Account, Figure } from "../account/account.ts";
import { add, type Derived, share } from "./derived.ts";
import type { Part } from "./participation.ts";

/** How the clusters divide over the labels of the European Cluster Excellence Initiative. */
export interface Certification {
  readonly clusters: Figure;
  /** Gold, silver, bronze, with their shares of all clusters. */
  readonly levels: readonly Part[];
  /** All clusters that hold a label. Each holds one, so they add up. */
  readonly certified: Derived;
  readonly certifiedShare: Derived;
}

/** Certification in one year. */
export function certification({ figures }: Account): Certification {
  const { clusters, certified_gold, certified_silver, certified_bronze } = figures;
  const levels = [certified_gold, certified_silver, certified_bronze];
  const certified = add(levels, { label: "Certified clusters", noun: "clusters" });
  return {
    clusters,
    levels: levels.map((figure) => ({ figure, share: share(figure, clusters) })),
    certified,
    certifiedShare: share(certified, clusters),
  };
}
