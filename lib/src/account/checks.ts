import type { Account, Figure } from "./account.ts";
import { catalogue, type IndicatorId } from "./catalogue.ts";
import type { Fault } from "./fault.ts";
import type { Indicator } from "./indicator.ts";

/** What a check says of one account; the file and line are added by the caller. */
export type Finding = Pick<Fault, "severity" | "found" | "wanted"> & {
  readonly indicator: IndicatorId;
};

/** A rule that the figures of one account must keep to. */
export interface Check {
  readonly name: string;
  readonly find: (account: Account) => readonly Finding[];
}

/** Every rule over the figures of an account. A missing figure breaks none. */
export const checks: readonly Check[] = [
  { name: "certified clusters add up to the clusters", find: findCertifiedSum },
  { name: "no part exceeds its whole", find: findLargeParts },
  { name: "a funding split adds up to its total", find: findFundingSum },
  { name: "counts are whole", find: findFractions },
  { name: "averages lie in a plausible range", find: findImplausible },
];

function findCertifiedSum({ figures }: Account): readonly Finding[] {
  const { clusters, certified_gold, certified_silver, certified_bronze } = figures;
  const sum = sumKnown([certified_gold, certified_silver, certified_bronze]);
  if (sum === undefined || clusters.value === undefined || sum === clusters.value) return [];
  return [
    {
      // Fewer can be true, since a cluster may have no label; more cannot.
      severity: sum > clusters.value ? "error" : "warning",
      indicator: "clusters",
      found: `${sum} certified clusters of ${clusters.value}`,
      wanted: "gold, silver and bronze to add up to the clusters",
    },
  ];
}

function findLargeParts({ figures }: Account): readonly Finding[] {
  return catalogue.flatMap((indicator: Indicator) => {
    const part = figures[indicator.id as IndicatorId];
    const whole = indicator.partOf && figures[indicator.partOf as IndicatorId];
    if (!whole || part.value === undefined || whole.value === undefined) return [];
    const limit = part.unit === "share" ? 1 : whole.high;
    if ((part.low ?? part.value) <= (limit ?? whole.value)) return [];
    const wanted = `no more than ${whole.indicator} "${whole.printed}"`;
    return [{ severity: "error", indicator: part.indicator, found: `"${part.printed}"`, wanted }];
  });
}

function findFundingSum({ figures }: Account): readonly Finding[] {
  const total = figures.financing_total;
  const parts = fundingParts.map((id) => figures[id]);
  const kinds = new Set(parts.map(({ unit }) => unit));
  const isShare = kinds.has("share");
  if (kinds.size > 1 && parts.every(({ value }) => value !== undefined)) return [mixedSplit(parts)];
  const whole = isShare ? { value: 1, low: 1, high: 1 } : total;
  const [low, high] = [sumKnown(parts, "low"), sumKnown(parts, "high")];
  if (low === undefined || high === undefined || whole.value === undefined) return [];
  if (low <= (whole.high ?? whole.value) && high >= (whole.low ?? whole.value)) return [];
  const found = `parts that add up to ${formatSum(parts, isShare)}`;
  const wanted = isShare ? "100%" : `the total "${total.printed}", give or take the rounding`;
  return [{ severity: "error", indicator: "financing_total", found, wanted }];
}

const fundingParts = catalogue
  .filter((indicator: Indicator) => indicator.partOf === "financing_total")
  .map(({ id }) => id);

function mixedSplit(parts: readonly Figure[]): Finding {
  const found = `parts printed as ${parts.map(({ printed }) => `"${printed}"`).join(", ")}`;
  return {
    severity: "error",
    indicator: "financing_total",
    found,
    wanted: "all amounts or all shares",
  };
}

function formatSum(parts: readonly Figure[], isShare: boolean) {
  const sum = sumKnown(parts) ?? 0;
  return isShare ? `${Number((sum * 100).toFixed(6))}%` : `DKK ${sum}`;
}

function findFractions({ figures }: Account): readonly Finding[] {
  return catalogue
    .filter(({ kind }) => kind === "count")
    .map(({ id }) => figures[id])
    .filter(({ value }) => value !== undefined && !Number.isInteger(value))
    .map(({ indicator, printed }): Finding => {
      return { severity: "error", indicator, found: `"${printed}"`, wanted: "a whole number" };
    });
}

function findImplausible({ figures }: Account): readonly Finding[] {
  return catalogue.flatMap(({ id, plausible }: Indicator) => {
    const { indicator, value, printed } = figures[id as IndicatorId];
    if (!plausible || value === undefined) return [];
    const [low, high] = plausible;
    if (value >= low && value <= high) return [];
    const wanted = `an average between ${low} and ${high}`;
    return [{ severity: "warning", indicator, found: `"${printed}"`, wanted }];
  });
}

/** The sum, or undefined if any figure is missing: a partial sum would pass for the whole. */
function sumKnown(figures: readonly Figure[], field: "value" | "low" | "high" = "value") {
  return figures.reduce<number | undefined>((sum, figure) => {
    const value = figure[field];
    return sum === undefined || value === undefined ? undefined : sum + value;
  }, 0);
}
