import { formatNumber } from "performance-account";
import type { NumberKind, PrintedNumber } from "performance-account/numbers";

/** A value with its unit; undefined where there is none. */
export type Valued = { readonly value: number | undefined } & Pick<
  PrintedNumber,
  "unit" | "precision"
>;

/**
 * The change from one year to another: a percentage for money and counts, points for shares, and
 * the difference for averages and small counts. Empty where it cannot be worked out.
 */
export function formatChange(now: Valued, before: Valued, kind: NumberKind): string {
  if (now.value === undefined || before.value === undefined || now.unit !== before.unit) return "";
  const about = [now, before].every(({ precision }) => isPlain.has(precision)) ? "" : "about ";
  return about + describe(now.value, before.value, now.unit === "share" ? "share" : kind);
}

const isPlain: ReadonlySet<string> = new Set(["exact", "rounded"]);

/** Below this, a count's percentage would say less than its difference. */
const smallCount = 100;

function describe(value: number, before: number, kind: NumberKind): string {
  const difference = value - before;
  if (difference === 0) return "same";
  if (kind === "share") return `${sign(difference * 100, 1)} points`;
  if (kind === "average") return sign(difference, isWhole(value) && isWhole(before) ? 0 : 1);
  if (kind === "count" && Math.max(value, before) < smallCount) return sign(difference, 0);
  if (before === 0) return "";
  const percentage = (difference / before) * 100;
  return `${sign(percentage, Math.abs(percentage) < 100 ? 1 : 0)}%`;
}

const isWhole = (value: number) => Number.isInteger(value);

const sign = (value: number, decimals: number) =>
  `${value > 0 ? "+" : "-"}${formatNumber(Math.abs(value), { decimals })}`;
