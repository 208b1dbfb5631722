import type { Account, Figure } from "../account/account.ts";
import { catalogue } from "../account/catalogue.ts";
import type { Indicator } from "../account/indicator.ts";
import { phrase, translate } from "../language/phrase.ts";
import { lowerFirst } from "../text/lower-first.ts";
import { type Derived, divide, type Measure, multiply, share } from "./derived.ts";

/** One source of funding. */
export interface FundingSource {
  /** As printed: an amount, a share, or missing. */
  readonly figure: Figure;
  /** Share of the total. */
  readonly share: Measure;
}

/** What the clusters cost, and for how much activity. */
export interface Funding {
  /** All financing in the year, from every source, in DKK. */
  readonly total: Figure;
  /** Total financing for each cluster, in DKK; an average. */
  readonly perCluster: Derived;
  /** Total financing for each participating company, in DKK; an average. */
  readonly perCompany: Derived;
  /** Full-time equivalents in all secretariats: the average times the clusters. */
  readonly secretariatStaff: Derived;
  /** Total financing for each full-time equivalent in a secretariat, in DKK. */
  readonly perFullTimeEquivalent: Derived;
  /** Total financing for each company with an outcome. Not the price of an outcome. */
  readonly perOutcome: readonly Derived[];
  /** What came from each source, in the order of the catalogue, missing ones included. */
  readonly bySource: readonly FundingSource[];
}

/**
 * Financing in one year: what it comes to for each cluster and company, and who paid.
 * @example
 * const { perCompany } = funding(account);
 * await show(sentence`${perCompany} for each company.`);
 * // DKK 27,400 for each company.
 */
export function funding(account: Account): Funding {
  const { figures } = account;
  const { clusters, companies, financing_total: total, secretariat_fte } = figures;
  const perOne = (under: Measure, label: string, noun: string) =>
    divide(total, under, { label, unit: "DKK", noun });
  const secretariatStaff = multiply(secretariat_fte, clusters, {
    label: translate("Staff in all secretariats"),
    noun: translate("full-time equivalents"),
  });
  return {
    total,
    perCluster: perOne(clusters, translate("Financing per cluster"), translate("DKK per cluster")),
    perCompany: perOne(
      companies,
      translate("Financing per participating company"),
      translate("DKK per company"),
    ),
    secretariatStaff,
    perFullTimeEquivalent: perOne(
      secretariatStaff,
      translate("Financing per full-time equivalent"),
      translate("DKK per full-time equivalent"),
    ),
    perOutcome: outcomes.map(({ id, label }) =>
      perOne(
        figures[id],
        phrase`Financing per company with ${lowerFirst(label)}`,
        translate("DKK per company"),
      ),
    ),
    bySource: sources.map(({ id }) => ({
      figure: figures[id],
      share: toShare(figures[id], total),
    })),
  };
}

/** A share as printed is called what it would be called if it were worked out. */
function toShare(figure: Figure, total: Figure): Measure {
  const worked = share(figure, total);
  return figure.unit === "share" ? { ...figure, label: worked.label } : worked;
}

const outcomes = catalogue.filter(({ topic }) => topic === "outcomes");

const sources = catalogue.filter((entry: Indicator) => entry.partOf === "financing_total");
