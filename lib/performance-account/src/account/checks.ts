import { list } from "../language/list.ts";
import type { Account, Figure } from "./account.ts";
import { type CatalogueEntry, catalogue, type IndicatorId } from "./catalogue.ts";
import type { Indicator } from "./indicator.ts";
import { type Finding, joinLooks, type Look, lookAtAll, lookAtEach } from "./look.ts";

/** A rule that the figures of an account must keep to, or of an account and an earlier one. */
interface Check<Accounts extends readonly Account[] = [Account]> {
  readonly name: string;
  readonly look: (...accounts: Accounts) => Look;
}

/** Every rule over the figures of an account. A missing figure breaks none. */
export const checks: readonly Check[] = [
  { name: "figures come from one document", look: lookAtSources },
  { name: "certified clusters add up to the clusters", look: lookAtCertified },
  { name: "no part exceeds its whole", look: lookAtParts },
  { name: "a funding split adds up to its total", look: lookAtFunding },
  { name: "counts are whole", look: lookAtCounts },
  { name: "averages lie in a plausible range", look: lookAtAverages },
];

function lookAtSources({ figures, source }: Account): Look {
  const seen = Object.values(figures).filter(({ section }) => section !== "");
  const other = seen.find((figure) => figure.source.id !== source.id);
  const ids = new Set([source.id, ...seen.map((figure) => figure.source.id)]);
  const found = `figures of ${list([...ids].map((id) => `"${id}"`))}`;
  const wanted = `figures of one, since pages name only "${source.id}"`;
  const findings: readonly Finding[] = other
    ? [{ severity: "warning", indicator: other.indicator, found, wanted }]
    : [];
  return { seen, missing: [], findings };
}

function lookAtCertified({ figures }: Account): Look {
  const { clusters, certified_gold, certified_silver, certified_bronze } = figures;
  const labels = [certified_gold, certified_silver, certified_bronze];
  return lookAtAll([clusters, ...labels], () => {
    const [sum, all] = [toSum(labels), clusters.value ?? 0];
    if (sum === all) return undefined;
    return {
      // Fewer can be true, since a cluster may have no label; more cannot.
      severity: sum > all ? "error" : "warning",
      indicator: "clusters",
      found: `${sum} certified clusters of ${all}`,
      wanted: "gold, silver and bronze to add up to the clusters",
    };
  });
}

function lookAtParts({ figures }: Account): Look {
  const looks = catalogue.flatMap((indicator: Indicator) => {
    const part = figures[indicator.id as IndicatorId];
    const whole = indicator.partOf && figures[indicator.partOf as IndicatorId];
    return whole ? [lookAtAll([part, whole], () => findExcess(part, whole))] : [];
  });
  return joinLooks(looks);
}

function findExcess(part: Figure, whole: Figure): Finding | undefined {
  const limit = part.unit === "share" ? 1 : (whole.high ?? whole.value ?? 0);
  if ((part.low ?? part.value ?? 0) <= limit) return undefined;
  const wanted = `no more than ${whole.indicator} "${whole.printed}"`;
  return { severity: "error", indicator: part.indicator, found: `"${part.printed}"`, wanted };
}

function lookAtFunding({ figures }: Account): Look {
  const total = figures.financing_total;
  const parts = fundingParts.map((id) => figures[id]);
  const kinds = new Set(parts.map(({ unit }) => unit));
  const isShare = kinds.has("share");
  return lookAtAll(isShare ? parts : [...parts, total], () => {
    if (kinds.size > 1) return toMixedSplit(parts);
    const whole = isShare ? { low: 1, high: 1 } : total;
    const isWithin =
      toSum(parts, "low") <= (whole.high ?? 0) && toSum(parts, "high") >= (whole.low ?? 0);
    if (isWithin) return undefined;
    const sum = toSum(parts);
    const found = `parts that add up to ${isShare ? `${Number((sum * 100).toFixed(6))}%` : `DKK ${sum}`}`;
    const wanted = isShare ? "100%" : `the total "${total.printed}", give or take the rounding`;
    return { severity: "error", indicator: "financing_total", found, wanted };
  });
}

const fundingParts = catalogue
  .filter((indicator: Indicator) => indicator.partOf === "financing_total")
  .map(({ id }) => id);

function toMixedSplit(parts: readonly Figure[]): Finding {
  const found = `parts printed as ${parts.map(({ printed }) => `"${printed}"`).join(", ")}`;
  const wanted = "all amounts or all shares";
  return { severity: "error", indicator: "financing_total", found, wanted };
}

function lookAtCounts({ figures }: Account): Look {
  const counts = catalogue.filter(({ kind }) => kind === "count").map(({ id }) => figures[id]);
  return lookAtEach(counts, ({ indicator, value, printed }) => {
    if (Number.isInteger(value)) return undefined;
    return { severity: "error", indicator, found: `"${printed}"`, wanted: "a whole number" };
  });
}

function lookAtAverages({ figures }: Account): Look {
  const ranges = new Map(catalogue.map(({ id, plausible }) => [id, plausible]));
  const averages = Object.values(figures).filter(({ indicator }) => ranges.get(indicator));
  return lookAtEach(averages, ({ indicator, value = 0, printed }) => {
    const [low, high] = ranges.get(indicator) ?? [value, value];
    if (value >= low && value <= high) return undefined;
    const wanted = `an average between ${low} and ${high}`;
    return { severity: "warning", indicator, found: `"${printed}"`, wanted };
  });
}

/** The sum of figures that all have a value. */
const toSum = (figures: readonly Figure[], field: "value" | "low" | "high" = "value") =>
  figures.reduce((sum, figure) => sum + (figure[field] ?? 0), 0);

type YearCheck = Check<[account: Account, earlier: Account]>;

/** Rules across two years of one population: they find what may be a slip, so they only warn. */
export const yearChecks: readonly YearCheck[] = [
  {
    name: "no figure more than doubles or halves",
    look: compare(({ kind }) => kind !== "share" && kind !== "money-or-share", findLeap),
  },
  {
    name: "no count above 100 stays the same",
    look: compare(({ kind }) => kind === "count", findCopy),
  },
];

/** Looks at each indicator of a kind in both accounts. */
function compare(
  isMeant: (indicator: CatalogueEntry) => boolean,
  find: (figure: Figure, earlier: Figure) => Finding | undefined,
): YearCheck["look"] {
  return (account, earlier) => {
    const ids = catalogue.filter(isMeant).map(({ id }) => id);
    const pairs = ids.map((id) => [account.figures[id], earlier.figures[id]] as const);
    const look = joinLooks(pairs.map((pair) => lookAtAll(pair, () => find(...pair))));
    // A pair is one thing to look at, and is named after the account that is checked.
    return { ...look, seen: look.seen.filter(({ year }) => year === account.year) };
  };
}

function findLeap(figure: Figure, earlier: Figure): Finding | undefined {
  const [value, before] = [figure.value ?? 0, earlier.value ?? 0];
  if (Math.max(value, before) <= 2 * Math.min(value, before)) return undefined;
  return {
    severity: "warning",
    indicator: figure.indicator,
    found: `"${figure.printed}" after "${earlier.printed}" in ${earlier.year}`,
    wanted: "a change by at most a factor of 2; perhaps one of them is misread",
  };
}

function findCopy({ indicator, value = 0, printed }: Figure, earlier: Figure): Finding | undefined {
  if (value <= 100 || value !== earlier.value) return undefined;
  const found = `"${printed}", as in ${earlier.year}`;
  const wanted = `another number than in ${earlier.year}; perhaps it is copied`;
  return { severity: "warning", indicator, found, wanted };
}
